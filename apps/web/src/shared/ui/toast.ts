// A word that something was done. The part that shows it loads when first needed.
export const toast = async (message: string): Promise<void> => {
  const { showToast } = await import('./toast-host.tsx')
  showToast(message)
}
