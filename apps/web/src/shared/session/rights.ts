// What a role may do with drafts, as the server decides it (see CONTRACT.md of @tiendo/api): what would be refused
// is not offered. The server still decides.
import type { Role } from '@tiendo/domain'

export const mayReview = (role: Role): boolean => role === 'officer' || role === 'monitor' || role === 'administrator'

export const mayPublish = (role: Role): boolean => role === 'monitor' || role === 'administrator'
