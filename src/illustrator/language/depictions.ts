/** Pictures on things (`with a tulip drawn in the foam`, `with a whale painted on its side`) put plainly: the thing `depicting` the other. */

const MADE = String.raw`(?:hand-?|spray[- ]?|finely )?(?:drawn|painted|printed|embroidered|carved|etched|engraved|stamped|traced|tattooed|stencilled|stenciled|sketched|airbrushed|stitched|piped)`
const SURFACE = String.raw`(?:it|them|(?:the|its|his|her|their) (?:\w+ )?(?:foam|froth|milk|top|surface|side|sides|front|back|face|hull|hood|door|wing|wings|lid|shell|body|chest|arm|sail|icing|frosting|crust|belly|cover|fabric|label|tail|roof|wood|bark))`

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\bwith (an?|the|two|three|some|\w+s) ((?:[\w-]+ ){0,3}?[\w-]+) ${MADE} (?:on|onto|in|into|across|over) ${SURFACE}`, 'gi'), 'depicting $1 $2'],
  [/\b(?:painted|printed|decorated|embroidered|adorned|engraved|carved) with (?:(?:an? )?(?:picture|image|scene|drawing|painting|pattern)s? of |scenes of )/gi, 'depicting '],
  [/\b(?:that )?(?:depict(?:s|ing)|show(?:s|ing)) (?:an? )?(?:(?:game|match|scene|image|picture|drawing|figure) of )/gi, 'depicting '],
  [/\b(?:that )?depicts\b/gi, 'depicting'],
] // prettier-ignore

/** The text with its pictures on things put plainly. */
export function plainDepictions(text: string): string {
  return PATTERNS.reduce((now, [pattern, plain]) => now.replaceAll(pattern, plain), text)
}
