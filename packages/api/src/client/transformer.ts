// bigint, Date and Map survive the wire. Both ends must use this one.

export { default as transformer } from 'superjson'
