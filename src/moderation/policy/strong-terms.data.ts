/** WARNING: offensive words, kept so that they can be recognised. The terms that object on their own, per category. */
import type { Category } from '../verdict.ts'

export const strongTerms: Record<Category, string[]> = {
  sexual: ['porn', 'pornographic', 'hentai', 'explicit sex', 'having sex', 'genitals', 'blowjob', 'orgasm', 'nsfw'],
  hate: ['white supremac(?:y|ist)', 'nazi propaganda', 'subhuman', 'ethnic cleansing', 'racial slur'],
  violence: [
    'behead',
    'decapitat(?:e|ion)',
    'disembowel',
    'mutilat(?:e|ed|ion)',
    'gore',
    'entrails',
    'severed head',
    'bloody corpse',
  ],
  illegal: ['cooking meth', 'meth lab', 'drug deal', 'pipe bomb', 'human trafficking', 'counterfeit money', 'credit card fraud'],
  copyright: [
    'mickey mouse',
    'pikachu',
    'darth vader',
    'spider-?man',
    'harry potter',
    'nike logo',
    'coca-?cola logo',
    'super mario',
  ],
}
