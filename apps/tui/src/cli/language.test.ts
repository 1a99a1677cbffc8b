import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  [null, {}, 'vi'],
  [null, { LANG: 'C.UTF-8' }, 'vi'],
  [null, { LANG: 'en_US.UTF-8' }, 'en'],
  [null, { LANG: 'fr_FR.UTF-8' }, 'vi'],
  [null, { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, 'vi'],
  [null, { LC_ALL: '', LANG: 'en_GB' }, 'en'],
  ['vi', { LANG: 'en_US.UTF-8' }, 'vi'],
  ['en', {}, 'en'],
])('--lang %s with %j speaks %s', (asked, env, language) => expect(languageOf(asked, env)).toBe(language))
