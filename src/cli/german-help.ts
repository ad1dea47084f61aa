import type { Help, Option } from 'commander'

/** Headings that commander writes in English. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Allgemeine Optionen:',
  'Commands:': 'Befehle:',
}

/** Help pages in German: what commander itself adds to them. */
export const germanHelpConfiguration: Partial<Help> = {
  styleTitle: (title) => headings[title] ?? title,
  styleSubcommandTerm: (term) => term.replace(' [options]', ''),
  styleUsage: (usage) => usage.replace('[options]', '[Optionen]').replace('[command]', '[Befehl]'),
  commandUsage: (command) => {
    const names: string[] = []
    for (let each = command.parent; each; each = each.parent) names.unshift(each.name())
    return [...names, command.name(), command.usage()].filter(Boolean).join(' ')
  },
  optionDescription: describeOption,
}

/** What an option does, with its choices and what holds without it. */
function describeOption({ description, argChoices, defaultValue, negate }: Option): string {
  const isShown = !negate && (typeof defaultValue === 'string' || Array.isArray(defaultValue))
  const without = [defaultValue as unknown].flat().map(String).join(',')
  const parts = [
    ...(argChoices ? [`möglich: ${argChoices.join(', ')}`] : []),
    ...(isShown && without !== '' ? [`sonst: ${without}`] : []),
  ]
  return parts.length > 0 ? `${description} (${parts.join('; ')})` : description
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'$/, 'Die Angabe „$1“ fehlt.'],
  [/^error: option '(.+)' argument missing$/, 'Nach der Option „$1“ fehlt ein Wert.'],
  [/^error: required option '(.+)' not specified$/, 'Die Option „$1“ fehlt.'],
  [
    /^error: option '(.+)' cannot be used with option '(.+)'$/,
    'Die Optionen „$1“ und „$2“ schließen sich aus.',
  ],
  [/^error: unknown option '(.+)'$/, 'Die Option „$1“ gibt es nicht.'],
  [/^error: unknown command '(.+)'$/, 'Den Befehl „$1“ gibt es nicht.'],
  [
    /^error: too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    'Zu viele Angaben: erwartet $2, erhalten $3.',
  ],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. (.*)$/,
    'Der Wert „$2“ passt nicht zur Option „$1“. $3',
  ],
  [
    /^error: command-argument value '(.*)' is invalid for argument '(.+)'\. (.*)$/,
    'Der Wert „$1“ passt nicht zur Angabe „$2“. $3',
  ],
  [/^\(Did you mean one of (.+)\?\)$/, '→ Meinten Sie eines von: $1?'],
  [/^\(Did you mean (.+)\?\)$/, '→ Meinten Sie „$1“?'],
  [/Allowed choices are (.+)\.$/, 'Möglich sind: $1.'],
]

/** A complaint of commander about the command line, in German. */
export function toGermanComplaint(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      sentences.reduce((german, [pattern, sentence]) => german.replace(pattern, sentence), line),
    )
    .join('\n')
}
