/** Takes out of a prompt what only says how it is filmed, so that no crane stands in a `crane shot` and no pan lies beside a `pan left`. */

const HOW = String.raw`(?:very|slow(?:ly)?|gentl[ey]|smooth(?:ly)?|stead(?:y|ily)|quick(?:ly)?|fast|subtle|subtly|cinematic|dramatic|static|fixed|locked[- ]off|wide|extreme|medium|long|aerial|over-the-shoulder|bird'?s[- ]eye|hand-?held|tracking|dolly|drone|crane|orbit(?:ing|al)?|sweeping|continuous|single|one|macro|establishing|pov|first-person|split-screen|low|high|close|seamless(?:ly)?|perfect|endless|shaky|360(?:[- ]degree)?|steadicam|gimbal)`
const WHAT = String.raw`(?:camera(?: (?:work|movement|motion|move))?|pan(?:s|ning)?|zoom(?:s|ing)?|tilt(?:s|ing)?|dolly(?:ing)?|crane|orbit(?:s|ing)?|tracking(?: shot)?|shot|take|angle|close-?up|time-?lapse|timelapse|hyperlapse|slow[- ]mo(?:tion)?|loop(?:s|ing|ed)?|hand-?held|steadicam|push(?:es)?[- ]in|pull(?:s)?[- ](?:back|out)|footage|video|clip|arc)`
const DOES = String.raw`(?: (?:\w+ly|is|pan\w*|zoom\w*|tilt\w*|track\w*|follow\w*|orbit\w*|circl\w*|rotat\w*|ris\w*|descend\w*|lower\w*|mov\w*|dolly\w*|push\w*|pull\w*|sweep\w*|glid\w*|fl(?:y|ies|ying)|swoop\w*|shak\w*|spin\w*|stay\w*|still|static|fixed|locked|back|in|out|left|right|up|down|away|forward|backward|closer|shot|view|camera|movement|motion|video|clip|slowly|gently|to the (?:left|right)|from (?:left|right) to (?:left|right)))*`
/** A part of the sentence that begins with the camera; what it looks at stays: `zoom in on the moon`. */
const PART = new RegExp(String.raw`(^|[,.;:!?]|\b(?:and|then|while|as|with)\b)\s*(?:(?:the|a|an|in|with|shot (?:in|on|with))\s+)*(?:${HOW}[\s-]+)*${WHAT}\b${DOES}(?=\s*(?:$|[,.;:!?]|and\b|then\b|while\b|as\b|on\b|onto\b|to\b|towards?\b|into\b|over\b|across\b|past\b|around\b|along\b|through\b|from\b|behind\b|above\b|below\b|the\b|a\b|an\b|it\b|him\b|her\b|them\b))`, 'gi') // prettier-ignore
/** `a time-lapse of`, `seamless loop of`: what follows is the picture. */
const OF = new RegExp(String.raw`^\s*(?:(?:a|an|the)\s+)?(?:${HOW}[\s-]+)*(?:${WHAT}\s+)?${WHAT}\s+(?:of|showing|where)\s+`, 'i')

/** The prompt without its directions. */
export function withoutDirections(prompt: string): string {
  return prompt.replace(OF, '').replaceAll(PART, '$1 ')
}
