/**
 * Reference pictures become subjects. Of a picture of ours the main thing of its scene acts, with its looks; of a stranger's what can be cut out of it, else the picture
 * itself, framed. The prompt calls them <IMAGE_1>, <IMAGE_2>, or <IMAGE_0> and on where it starts there.
 */
import { findConcept } from './concepts/concepts.ts'
import { cutOut } from './retouch/retouch.ts'
import { packPicture, type Scene, type SceneNode } from './scene/scene.ts'
import type { GivenPicture } from './types.ts'

/** Who or what a reference shows: its looks, and the things that it wears, holds or rides. */
export type Subject = {
  /** How the words name it once its picture is replaced by it. */
  name: string
  looks: SceneNode
  belongings: readonly SceneNode[]
  links: Scene['relations']
}

/** Words in which subjects stand for their pictures, and what they speak of. */
export type Mentions = { text: string; subjects: readonly Subject[]; mentioned: ReadonlySet<Subject>; unresolved: string[] }

const TOKEN = /<\s*image[ _-]?(\d{1,2})\s*>/gi
const NAMES = ['subject-a', 'subject-b', 'subject-c', 'subject-d', 'subject-e', 'subject-f', 'subject-g'] as const
/** Pixels that all cut-outs of a scene may have together, so that the scene stays small enough to travel in a file. */
const MOST_PIXELS = 400_000
const LONGEST_CUT = 480
const LIVING = /^(person|animal|bird|fish|insect)$/

/** The subjects of the references, in their order. */
export function subjectsOf(references: readonly GivenPicture[]): Subject[] {
  const longest = Math.min(LONGEST_CUT, Math.floor(Math.sqrt(MOST_PIXELS / Math.max(1, references.length))))
  return references.map((given, index) => ownSubject(given.scene) ?? strangersSubject(given, NAMES[index % NAMES.length] as string, longest)) // prettier-ignore
}

/** Puts the names of subjects for the pictures that the words mention; the first picture has the number `from` unless the words say 0. */
export function namedInWords(words: string, subjects: readonly Subject[], from: 0 | 1 = 1): Mentions {
  const numbers = [...words.matchAll(TOKEN)].map(([, number]) => Number(number))
  const first = numbers.includes(0) ? 0 : from
  const mentioned = new Set<Subject>()
  const unresolved: string[] = []
  const put = (token: string, number: string, article: string): string => {
    const subject = subjects[Number(number) - first]
    if (!subject) unresolved.push(`${token} (there is no such picture)`)
    else mentioned.add(subject)
    return `${article}${subject?.name ?? ''}`
  }
  const text = words
    // `the man from <IMAGE_1>`: the man is who the picture shows.
    .replaceAll(/\b(?:the|an?|this|that|my|our) (?:[\p{L}-]+ ){1,3}(?:from|in|of|shown in|seen in|as in) (?:the )?(<\s*image[ _-]?(\d{1,2})\s*>)/giu, (_all, token: string, number: string) => put(token, number, 'the ')) // prettier-ignore
    .replaceAll(/(\b(?:the|an?|this|that|my|our|his|her|their|another|two|three) )?(<\s*image[ _-]?(\d{1,2})\s*>)/giu, (_all, article: string | undefined, token: string, number: string) => put(token, number, article ?? 'the ')) // prettier-ignore
  return { text, subjects, mentioned, unresolved }
}

/** An instruction about a picture and others, in which names stand for them; `dress` gives a thing that is added the looks of what its picture shows. */
export type EditWords = { instruction: string; dress(node: SceneNode): SceneNode; unresolved: string[] }

/** Reads what an instruction calls <IMAGE_0>, the picture that is edited, and <IMAGE_1> and on; others that it does not mention are added. */
export function namedInEdit(instruction: string, edited: GivenPicture, others: readonly GivenPicture[]): EditWords {
  const base: Subject = ownSubject(edited.scene) ?? { ...strangersSubject(edited, 'picture', 8), name: 'picture' }
  const subjects = subjectsOf(others)
  const numbers = [...instruction.matchAll(TOKEN)].map(([, number]) => Number(number))
  // Counted from 1 where only that reaches the last picture.
  const from = !numbers.includes(0) && Math.max(0, ...numbers) > others.length ? 1 : 0
  const mentions = from === 0 && numbers.length > 0 && !numbers.includes(0) ? namedInWords(instruction, subjects, 1) : namedInWords(instruction, [base, ...subjects], from) // prettier-ignore
  const unnamed = subjects.some((subject) => mentions.mentioned.has(subject)) ? [] : subjects
  const added = unnamed.map(({ name }) => `add a ${name}`)
  // `put the dog beside it` moves a dog that is there; one from another picture is new.
  const text = subjects.reduce((now, { name }) => now.replaceAll(`the ${name}`, `a ${name}`), mentions.text)
  const known = numbers.length > 0 || added.length === 0 ? [text] : []
  return {
    instruction: [...known, ...added].join('. '),
    unresolved: mentions.unresolved,
    dress(node) {
      const subject = subjects.find(({ looks }) => looks.concept === node.concept)
      if (!subject) return node
      const { pose: _pose, id: _id, count: _count, words: _words, ...own } = subject.looks
      return { ...node, ...own, scale: node.scale }
    },
  }
}

/** Gives the things that the words named the looks of their subjects; who was not named joins them. `read` reads words into a scene. */
export function withSubjects(mentions: Mentions, read: (words: string) => Scene): Scene {
  const { text, subjects, mentioned, unresolved } = mentions
  const unnamed = subjects.filter((subject) => !mentioned.has(subject))
  let scene = read(text)
  // Words without a subject of their own speak of those in the pictures: `dancing in the rain`.
  const hasActors = scene.nodes.some((node) => (node.actions ?? []).length > 0 || LIVING.test(findConcept(node.concept)?.kind ?? ''))
  if (!hasActors && unnamed.length > 0) scene = read(`${unnamed.map(({ name }) => `the ${name}`).join(' and ')} ${text.replace(/^\s*(?:they|it|he|she|them|him|her)\b/i, '')}`)
  const taken = new Set<string>()
  for (const subject of subjects) {
    const node = standInFor(subject, scene, { taken, isNamed: mentioned.has(subject) || !hasActors })
    if (node) taken.add(node.id)
    scene = node ? dressed(scene, node, subject) : joined(scene, subject)
  }
  return { ...scene, unresolved: [...scene.unresolved.filter((word) => !/^(image|subject)\b/.test(word)), ...unresolved].slice(0, 40) }
} // prettier-ignore

/** Adds a subject that no words speak of. */
export function joined(scene: Scene, subject: Subject): Scene {
  const id = `r${scene.nodes.length + 1}`
  return dressed({ ...scene, nodes: [...scene.nodes, { ...subject.looks, id }].slice(0, 60) }, { ...subject.looks, id }, subject)
}

/** The thing of the scene that is the subject: of its name, or, when it was not named, the only one of its kind. */
function standInFor(subject: Subject, scene: Scene, { taken, isNamed }: { taken: ReadonlySet<string>; isNamed: boolean }): SceneNode | undefined {
  const free = scene.nodes.filter(({ id }) => !taken.has(id))
  const same = free.find(({ concept }) => concept === subject.looks.concept)
  if (same || isNamed) return same
  const kind = findConcept(subject.looks.concept)?.kind
  const ofKind = free.filter((node) => findConcept(node.concept)?.kind === kind)
  return kind !== undefined && LIVING.test(kind) && ofKind.length === 1 && isUnspecific(ofKind[0]) ? ofKind[0] : undefined
} // prettier-ignore

const isUnspecific = (node: SceneNode | undefined): boolean =>
  /^(person|man|woman|character|animal|bird|fish|child)$|^\?/.test(node?.concept ?? '')

/** The node keeps what the words say it does and where; its looks are the subject's. */
function dressed(scene: Scene, node: SceneNode, { looks, belongings, links }: Subject): Scene {
  const { pose: _pose, mood, id: _id, words: _words, count: _count, actions: _actions, placed: _placed, ...own } = looks
  const dressedNode: SceneNode = { ...node, ...own, ...(node.mood ?? mood ? { mood: node.mood ?? mood } : {}), scale: node.scale }
  const ids = new Map([[looks.id, node.id], ...belongings.map((one, k) => [one.id, `${node.id}.${k + 1}`] as const)])
  const rename = (id: string): string => ids.get(id) ?? id
  return {
    ...scene,
    nodes: [...scene.nodes.map((one) => (one.id === node.id ? dressedNode : one)), ...belongings.map((one) => ({ ...one, id: rename(one.id) }))].slice(0, 60),
    relations: [...scene.relations, ...links.map((link) => ({ ...link, from: rename(link.from), to: rename(link.to) }))].slice(0, 80),
  }
} // prettier-ignore

/** The thing that a scene of ours is about, with what belongs to it. */
function ownSubject(scene: Scene | undefined): Subject | undefined {
  if (!scene) return undefined
  const weight = (node: SceneNode): number => {
    const [box] = node.placed ?? []
    const kind = findConcept(node.concept)?.kind ?? ''
    const counts = LIVING.test(kind) ? 6 : /^(vehicle|boat|aircraft|toy)$/.test(kind) ? 3 : 1
    return node.implied || !box ? 0 : Math.min(1, box.width * box.height) * counts
  }
  const [main] = scene.nodes.toSorted((a, b) => weight(b) - weight(a))
  if (!main || weight(main) === 0) return undefined
  const links = scene.relations.filter(({ from, kind }) => from === main.id && /^(holding|wearing|riding)$/.test(kind))
  const belongings = links.flatMap(({ to }) => scene.nodes.filter(({ id }) => id === to)).map((node) => sameAgain(node))
  return { name: findConcept(main.concept) ? main.concept : main.words, looks: sameAgain(main), belongings, links }
}

/** The individual: the seed and the colours of its drawing, without its place and what it did there. */
function sameAgain(node: SceneNode): SceneNode {
  const [box] = node.placed ?? []
  const { placed: _placed, actions: _actions, region: _region, ...own } = node
  const seed = node.seed ?? box?.seed
  return { ...own, colors: box?.colors ?? node.colors, ...(seed === undefined ? {} : { seed }) }
}

function strangersSubject({ pixels }: GivenPicture, name: string, longestSide: number): Subject {
  const { picture, isCut } = cutOut(pixels, longestSide)
  const looks = { id: 'r', concept: name, words: name, count: 1, colors: [], scale: 1, picture: packPicture(picture, !isCut) }
  return { name, looks, belongings: [], links: [] }
}
