/** What moods and lights of a scene come down to on the pixels of a picture that carries none. */
import type { Retouch } from './scene/retouch-operation.ts'
import type { Mood, Scene } from './scene/scene.ts'

export const MOOD_LOOKS: Readonly<Partial<Record<Mood, readonly Retouch[]>>> = {
  happy: [{ kind: 'vivid', strength: 0.7 }, { kind: 'brightness', amount: 0.06 }],
  sad: [{ kind: 'muted' }, { kind: 'cool', strength: 0.7 }, { kind: 'brightness', amount: -0.07 }],
  calm: [{ kind: 'glow', strength: 0.4 }, { kind: 'muted', strength: 0.4 }],
  spooky: [{ kind: 'muted' }, { kind: 'cool' }, { kind: 'brightness', amount: -0.2 }, { kind: 'vignette' }],
  scared: [{ kind: 'muted' }, { kind: 'brightness', amount: -0.16 }, { kind: 'vignette' }],
  romantic: [{ kind: 'warm' }, { kind: 'glow', strength: 0.6 }],
  mysterious: [{ kind: 'cool' }, { kind: 'brightness', amount: -0.15 }, { kind: 'vignette' }],
  epic: [{ kind: 'cinematic' }, { kind: 'contrast', amount: 0.2 }],
  cozy: [{ kind: 'warm' }, { kind: 'vignette', strength: 0.6 }],
} // prettier-ignore

export const LIGHT_LOOKS: Readonly<Partial<Record<Scene['light'][number], readonly Retouch[]>>> = {
  golden: [{ kind: 'time', time: 'golden-hour' }],
  moonlight: [{ kind: 'time', time: 'night' }],
  soft: [{ kind: 'contrast', amount: -0.15 }, { kind: 'glow', strength: 0.5 }],
  dramatic: [{ kind: 'contrast', amount: 0.35 }, { kind: 'vignette' }],
  spotlight: [{ kind: 'contrast', amount: 0.2 }, { kind: 'vignette', strength: 1.6 }],
  candlelight: [{ kind: 'warm', strength: 1.6 }, { kind: 'brightness', amount: -0.14 }, { kind: 'vignette' }],
  firelight: [{ kind: 'warm', strength: 1.6 }, { kind: 'brightness', amount: -0.12 }, { kind: 'vignette' }],
  lamplight: [{ kind: 'warm' }, { kind: 'vignette' }],
} // prettier-ignore
