/** The verbs of instructions, by what they do. `…` stands for the object of a verb whose particle comes after it: `take … off`. */

export type Frame = 'remove' | 'add' | 'replace' | 'make' | 'give' | 'strip' | 'dress' | 'move' | 'swap' | 'face' | 'lamps-on' | 'lamps-off' | 'open' | 'close' | 'write' | 'grow' | 'shrink' | 'double' | 'halve' | 'wake' | 'sit' | 'stand' | 'lie' | 'zoom-in' | 'zoom-out' | 'frame' | 'undo' | 'keep' | 'fewer' | 'fill' | 'empty' // prettier-ignore

/** In the order in which they are tried: phrases before the words that begin them. */
export const EDIT_VERBS: readonly (readonly [Frame, string])[] = [
  ['undo', 'undo | revert | go back | roll back | restore | never mind | nevermind | take that back | take it back | change it back | put it back as it was | make it like before | make it as before | as before | like before | back to before'],
  ['lamps-on', 'turn … on | turn on | switch … on | switch on | put … on | light up | light | illuminate | ignite | lights on'],
  ['lamps-off', 'turn … off | turn off | switch … off | switch off | turn … out | blow … out | blow out | put out | extinguish | shut off | lights off | lights out | douse'],
  ['wake', 'wake … up | wake up | wake'],
  ['sit', 'sit … down | seat'],
  ['stand', 'stand … up | get … up'],
  ['lie', 'lay … down'],
  ['strip', 'take … off | take off | undress | strip'],
  ['remove', 'get rid of | take out | take … out | take away | take … away | cut out | cut … out | throw out | throw away | dispose of | clear away | do without | do away with | remove | delete | erase | eliminate | clear | lose | drop | hide | wipe | shave off | shave | stop | kill | banish | omit | exclude | leave out | subtract | clean up'],
  ['fewer', 'fewer | less | reduce the number of | decrease the number of'],
  ['dress', 'dress | clothe'],
  ['give', 'give | hand | equip | provide | outfit'],
  ['open', 'open up | open | unlock | unfold'],
  ['close', 'close | shut | fold up | fold'],
  ['double', 'double the size of | double'],
  ['halve', 'halve the size of | halve'],
  ['grow', 'enlarge | increase the size of | scale up | scale … up | blow up | magnify | grow | embiggen'],
  ['shrink', 'shrink | reduce the size of | decrease the size of | scale down | scale … down | downsize | minimize'],
  ['fill', 'fill up | fill'],
  ['empty', 'empty | drain'],
  ['zoom-in', 'zoom in on | zoom in | zoom into | get closer to | move closer to | move in on | focus on | closer | nearer'],
  ['zoom-out', 'zoom out | pull back | move the camera back | step back | further away | farther away | farther | further'],
  ['frame', 'crop | reframe | change the aspect ratio | change the format | change the aspect | set the aspect ratio | aspect ratio | extend | widen the picture | widen the image | widen the frame'],
  ['write', 'write | engrave | print | inscribe | spell'],
  ['swap', 'swap | exchange | switch | trade | interchange'],
  ['replace', 'replace | substitute | transform | convert | morph'],
  ['face', 'rotate | flip | face | mirror'],
  ['keep', 'keep | leave'],
  ['move', 'move | put | place | bring | shift | drag | position | push | pull | slide | lift | raise | lower | hang up | hang … up | hang | lay | set down | set | stand | lean | send | relocate | pin | rest'],
  ['add', 'stack | pile up | scatter | pour | add | insert | include | draw | create | introduce | throw in | show | append | sprinkle | put in | plant | build'],
  ['make', 'make | paint | colour | color | recolour | recolor | dye | tint | turn | change | render | have | let | get | adjust | modify | alter | update | transform | cause | help'],
] // prettier-ignore

/** Verbs that are nouns as well: a new sentence part begins with them only before an article or a pronoun. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'light face color colour paint dress place show print drop hand set rest lock plant wake stand lie sit trade switch crop get fold lower open close clear clean empty fill less fewer double closer further farther lean pin build stop'.split(' '), // prettier-ignore
)
