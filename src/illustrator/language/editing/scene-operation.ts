/** What an instruction asks of a scene. */
import type { SceneChange } from '../../scene/edit-scene.ts'

/** A change of a scene, with a city's landmarks still by the city's name. */
export type SceneOperation = Exclude<SceneChange, { kind: 'landmarks' }> | { kind: 'landmarks'; city: string } | { kind: 'undo' }
