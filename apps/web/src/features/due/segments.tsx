// A few ways of looking, one of them chosen.
type Props<Id extends string> = {
  readonly label: string
  readonly chosen: Id
  readonly choices: readonly (readonly [Id, string])[]
  readonly onChoose: (id: Id) => void
}

export const Segments = <Id extends string>({ label, chosen, choices, onChoose }: Props<Id>) => (
  <div className="segments" role="group" aria-label={label}>
    {choices.map(([id, words]) => (
      <button key={id} type="button" className="btn" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
        {words}
      </button>
    ))}
  </div>
)
