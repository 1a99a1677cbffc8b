// Whether a word is spelled as a Vietnamese syllable: onset, rime and tone in an order that the language allows. Not a
// list of words: "thoắng" is one. What tells one reading of old bytes from another.

const ONSETS = ['ngh', 'ng', 'nh', 'gh', 'kh', 'ph', 'th', 'tr', 'ch', 'gi', 'qu', ...Array.from('bcdđghklmnprstvx'), '']

const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch ên ênh êm êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang ' +
    'oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
    'ơ ơi ơm ơn ơp ơt u ua uâ uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya ' +
    'uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng ' +
    'yêt yêu yn ynh yt êng'
  ).split(' '),
)

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** A rime that a stop ends has a sharp or a heavy tone. */
const STOPPED = /(?:c|ch|p|t)$/u

/** Letters spelled c, g, ng elsewhere, and k, gh, ngh before these. */
const FRONT = /^[eêiy]/u

const fits = (onset: string, rime: string): boolean => {
  if (!RIMES.has(rime)) return false
  const front = FRONT.test(rime)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  // "gì", "gìn", "giêng": the onset gi before i is written once.
  if (onset === 'g') return !front || rime.startsWith('i')
  if (onset === 'gi') return !rime.startsWith('i')
  if (onset === 'q') return false
  return rime.startsWith('y') ? onset !== 'gi' : true
}

export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = apart.replace(TONES, '').normalize('NFC')
  const stopped = STOPPED.test(bare)
  if (stopped && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false
  return ONSETS.some((onset) => bare.startsWith(onset) && fits(onset, bare.slice(onset.length)))
}
