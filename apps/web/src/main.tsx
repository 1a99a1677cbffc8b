// Where the browser starts: words first, then the providers and the router.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import './shared/styles/fonts.css'
import './shared/styles/tokens.css'
import './shared/styles/base.css'
import { App } from './app/app.tsx'
import { startWords } from './shared/i18n/start.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

await startWords()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
