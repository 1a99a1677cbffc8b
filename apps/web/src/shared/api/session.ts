// Signing in and out are plain posts: they set and clear an HttpOnly cookie that no script reads.

export type SignInOutcome = 'ok' | 'wrong' | 'tooMany' | 'unreachable'

const post = (path: string, body: object): Promise<Response> =>
  fetch(path, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const signIn = async (email: string, password: string): Promise<SignInOutcome> => {
  try {
    const response = await post('/api/auth/sign-in/email', { email, password })
    if (response.ok) return 'ok'
    if (response.status === 429) return 'tooMany'
    return response.status >= 500 ? 'unreachable' : 'wrong'
  } catch {
    return 'unreachable'
  }
}

export const signOut = async (): Promise<void> => {
  await post('/api/auth/sign-out', {})
}
