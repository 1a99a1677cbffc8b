// What other packages' tests use: a store in memory, a real PostgreSQL server.

export { openMemoryStore } from './memory.ts'
export { startPostgres, type PostgresServer } from './postgres-server.ts'
