import { describe, expect, it } from 'vitest'
import { loudnessLufs } from '../sound/level.ts'
import { imagine, openFilm, type Pixels } from '../illustrator.ts'
import { placeScene } from '../place/place.ts'
import { emptyScene, FILM_VERBS, type Scene, type SceneNode } from '../scene/scene.ts'
import { stageFor } from '../scene/stages.ts'
import { painter } from '../paint/paint.ts'
import { OVERSCAN, viewAt } from './camera.ts'
import { castOf } from './cast.ts'
import { DEEDS } from './deeds/deeds.data.ts'
import { sceneFilm } from './scene-film.ts'

const SIZE = { width: 160, height: 96 }
const node = (concept: string, more: Partial<SceneNode> = {}): SceneNode => ({ id: concept, concept, words: concept, count: 1, colors: [], scale: 1, ...more }) // prettier-ignore
const doing = (...verbs: string[]): Partial<SceneNode> => ({ actions: verbs.map((verb, beat) => ({ verb, beat })) })
const sceneWith = (nodes: SceneNode[], more: Partial<Scene> = {}, kind: Scene['environment']['kind'] = 'meadow'): Scene => {
  const empty = emptyScene({ seed: 3, ...SIZE, prompt: '' })
  const scene = { ...empty, nodes, environment: { ...empty.environment, kind }, ...more }
  return placeScene(scene, stageFor(scene))
}
const filmOf = (scene: Scene, durationSeconds = 3) => sceneFilm(scene, { durationSeconds, framesPerSecond: 24 })
const difference = (a: Pixels, b: Pixels): number => {
  let sum = 0
  for (let i = 0; i < a.data.length; i += 4) sum += Math.abs((a.data[i] as number) - (b.data[i] as number))
  return sum / (a.data.length / 4)
}
const frames = (film: ReturnType<typeof filmOf>, from: number, to: number): Pixels[] =>
  Array.from({ length: to - from }, (_, k) => {
    const frame = film.drawFrame(from + k)
    return { ...frame, data: new Uint8ClampedArray(frame.data) }
  })

describe('gait', () => {
  it.each(['walk', 'run'] as const)('covers the ground that the feet push back when it does %s', (pose) => {
    const scene = sceneWith([node('dog', { pose, ...doing(pose) })], {}, 'kitchen')
    const stage = painter(scene, { overscan: OVERSCAN })
    const cast = castOf(stage.scene, stage, 4)
    const [instance] = stage.instances
    if (!instance) throw new Error('no dog')
    const actor = cast.actorFor(instance)
    expect(actor?.stride).toBeGreaterThan(0)
    for (let k = 1; k < 90; k++) {
      const [before, now] = [actor?.at((k - 1) / 24), actor?.at(k / 24)]
      const ground = Math.abs((now?.whereabouts.x ?? 0) - (before?.whereabouts.x ?? 0))
      const stepped = ((now?.cycles ?? 0) - (before?.cycles ?? 0)) * (actor?.stride ?? 0)
      // A frame in which it turns about shows both directions; elsewhere feet and ground agree.
      if ((now?.whereabouts.turn ?? 1) === (before?.whereabouts.turn ?? 1)) expect(Math.abs(ground - stepped)).toBeLessThan(1e-6)
    }
  }) // prettier-ignore

  it('leaps from one side of what it jumps over to the other, and clears it', () => {
    const scene = imagine('a dog jumps over a fence', { seed: 5, ...SIZE })
    const stage = painter(scene, { overscan: OVERSCAN })
    const cast = castOf(stage.scene, stage, 4)
    const [dog, fence] = ['dog', 'fence'].map((name) => stage.instances.find(({ node: { concept } }) => concept === name))
    if (!dog || !fence) throw new Error('no dog or fence')
    const ahead = dog.placed.flip ? 1 : -1
    const at = (seconds: number) => {
      const { dx, dy } = cast.actorFor(dog)?.at(seconds).offset ?? { dx: 0, dy: 0 }
      const foot = dog.placed.y + dog.placed.height * (1 + dy)
      return { side: ahead * (dog.placed.x + dog.placed.width / 2 - ahead * dx * dog.placed.width - fence.placed.x - fence.placed.width / 2), foot } // prettier-ignore
    }
    expect(at(0).side).toBeLessThan(0)
    expect(at(3.9).side).toBeGreaterThan(0)
    const [before, highest] = [at(0).foot, Math.min(...Array.from({ length: 40 }, (_, k) => at(k / 10).foot))]
    expect(before).toBeGreaterThan(fence.placed.y + fence.placed.height * 0.9)
    expect(highest).toBeLessThan(fence.placed.y + fence.placed.height * 0.4)
  })

  it('throws a ball into the hoop that is there', () => {
    const scene = imagine('a basketball player shoots a hoop', { seed: 5, ...SIZE })
    const stage = painter(scene, { overscan: OVERSCAN })
    const cast = castOf(stage.scene, stage, 4)
    const [ball, hoop] = ['basketball', 'basketball hoop'].map((name) => stage.instances.find(({ node: { concept } }) => concept === name)) // prettier-ignore
    if (!ball || !hoop) throw new Error('no ball or hoop')
    const { dx = 0 } = cast.actorFor(ball)?.at(3.9).offset ?? {}
    const facing = stage.rootOf(ball).placed.flip ? -1 : 1
    const middle = ball.placed.x + ball.placed.width * (0.5 + dx * facing)
    expect(Math.abs(middle - hoop.placed.x - hoop.placed.width / 2)).toBeLessThan(0.06)
  })

  it('stays in the picture however long it walks', () => {
    const scene = sceneWith([node('man', { pose: 'walk', ...doing('walk') })], {}, 'kitchen')
    const stage = painter(scene, { overscan: OVERSCAN })
    const cast = castOf(stage.scene, stage, 15)
    const [instance] = stage.instances
    if (!instance) throw new Error('no man')
    for (let seconds = 0; seconds < 15; seconds += 0.25) {
      const x = instance.placed.x + (cast.actorFor(instance)?.at(seconds).whereabouts.x ?? 0)
      expect(x).toBeGreaterThan(-0.02)
      expect(x + instance.placed.width).toBeLessThan(1.02)
    }
  })

  it('is heard at every half stride, on the ground of the place', () => {
    const film = filmOf(sceneWith([node('man', { pose: 'walk', ...doing('walk') })], {}, 'kitchen'), 4)
    const steps = film.cues().filter(({ effect }) => effect === 'footstep')
    expect(steps.length).toBeGreaterThan(4)
    const gaps = steps.slice(1).map((cue, k) => cue.at - (steps[k]?.at ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(0.3)
  })
})

// Many frames: under load they take their time.
describe('every film', { timeout: 180_000 }, () => {
  const many: [string, Scene][] = [
    ['a runner who is followed', sceneWith([node('horse', { pose: 'gallop', ...doing('gallop') })])],
    ['beats', sceneWith([node('boy', doing('walk', 'jump', 'wave'))])],
    ['a burst', sceneWith([node('balloon', doing('pop'))])],
    ['leaving', sceneWith([node('car', doing('leave'))], {}, 'road')],
    ['handheld', sceneWith([node('cat')], { camera: { shot: 'medium', move: 'handheld' } })],
    [
      'passing light',
      sceneWith([node('house')], {
        film: { passing: [{ time: 'day' }, { time: 'sunset' }, { time: 'night', weather: ['snow'] }] },
      }),
    ],
    ['an orbit', sceneWith([node('tree')], { camera: { shot: 'medium', move: 'orbit' } })],
  ]
  it.each(many)('does not jump from frame to frame: %s', (name, scene) => {
    const all = frames(filmOf(scene), 0, 72)
    const steps = all.slice(1).map((frame, k) => difference(frame, all[k] as Pixels))
    const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.8)] as number
    expect(Math.max(...steps)).toBeLessThan(name === 'a burst' ? 12 : Math.max(3, usual * 4))
    expect(difference(all[0] as Pixels, all.at(-1) as Pixels)).toBeGreaterThan(0.3)
  })

  it('begins as the picture of its scene', () => {
    const scene = sceneWith([node('dog', { pose: 'run', ...doing('run') })])
    const film = filmOf(scene)
    const still = filmOf({ ...scene, camera: { ...scene.camera, move: 'still' } })
    // Alike but for the rounding of colours that were laid together in another order.
    expect(difference(film.drawFrame(0), { ...still.drawFrame(0) })).toBeLessThan(0.1)
  })

  it('meets its beginning when it loops', () => {
    const scene = sceneWith([node('girl', { pose: 'dance', ...doing('dance') })], { film: { loop: true } })
    const film = filmOf(scene)
    const [first, second] = frames(film, 0, 2) as [Pixels, Pixels]
    const [last] = frames(film, 71, 72) as [Pixels]
    expect(difference(last, first)).toBeLessThan(2 * difference(first, second) + 1)
  })

  it('draws the same frame whatever was drawn before', () => {
    const scene = sceneWith([node('bird', { pose: 'fly', ...doing('fly') })])
    const film = filmOf(scene)
    film.drawFrame(60)
    film.drawFrame(3)
    expect(difference(film.drawFrame(30), filmOf(scene).drawFrame(30))).toBe(0)
  })

  it('plays just the verbs that the reader looks for', () => {
    expect(Object.keys(DEEDS).sort()).toEqual([...FILM_VERBS].sort())
  })

  it('knows at least sixty verbs, each of which changes the picture or is heard', () => {
    expect(Object.keys(DEEDS).length).toBeGreaterThanOrEqual(60)
    for (const [verb, deed] of Object.entries(DEEDS))
      expect(deed.go ?? deed.sway ?? deed.travel ?? deed.rate ?? deed.emits ?? deed.pose, verb).toBeDefined()
  })

  it('never looks beyond the picture', () => {
    for (const move of ['pan-left', 'pan-right', 'tilt-up', 'tilt-down', 'zoom-in', 'zoom-out', 'crane-up', 'crane-down', 'handheld', 'orbit'] as const)
      for (const speed of ['slow', 'normal', 'fast'] as const)
        for (let share = 0; share <= 1; share += 0.1) {
          const { x, y, zoom } = viewAt(sceneWith([], { camera: { shot: 'medium', move, speed } }), share * 5, 5)
          expect(Math.abs(y)).toBeLessThanOrEqual((zoom - 1) / 2 + 1e-9)
          expect(Math.abs(x)).toBeLessThanOrEqual((zoom - 1) / 2 + OVERSCAN)
        }
  }) // prettier-ignore
})

describe('what goes without legs', () => {
  const castOfScene = (scene: Scene, seconds: number) => {
    const stage = painter(scene, { overscan: OVERSCAN })
    return { stage, cast: castOf(stage.scene, stage, seconds) }
  }

  it.each(['snowman', 'scarecrow', 'teddy bear'])('hops along instead of gliding: %s', (concept) => {
    const { stage, cast } = castOfScene(sceneWith([node(concept, doing('walk'))], {}, 'kitchen'), 4)
    const actor = cast.actorFor(stage.instances.find((one) => one.node.id === concept) as (typeof stage.instances)[number])
    const heights = Array.from({ length: 48 }, (_, k) => actor?.at(1 + k / 24).offset.dy ?? 0)
    expect(Math.min(...heights)).toBeLessThan(-0.08)
    expect(Math.max(...heights)).toBeGreaterThan(-0.02)
  })

  it('has legs when it is a centaur: they cover the ground it goes', () => {
    const { stage, cast } = castOfScene(sceneWith([node('centaur', { pose: 'gallop', ...doing('gallop') })], {}, 'kitchen'), 4)
    expect(cast.actorFor(stage.instances[0] as (typeof stage.instances)[number])?.stride).toBeGreaterThan(0)
  })

  it('is pushed along by who pushes it', () => {
    const scene = sceneWith(
      [node('woman', { pose: 'push', ...doing('push') }), node('shopping cart')],
      { relations: [{ from: 'woman', kind: 'next-to', to: 'shopping cart' }] },
      'street',
    )
    const { stage, cast } = castOfScene(scene, 4)
    const [woman, cart] = ['woman', 'shopping cart'].map((id) => cast.actorFor(stage.instances.find((one) => one.node.id === id) as (typeof stage.instances)[number])) // prettier-ignore
    expect(Math.abs(woman?.at(3).whereabouts.x ?? 0) + Math.abs(woman?.at(3).whereabouts.scroll ?? 0)).toBeGreaterThan(0.02)
    expect(cart?.at(3).whereabouts.x).toBe(woman?.at(3).whereabouts.x)
  })

  it('keeps its distances when several go together', () => {
    const { stage, cast } = castOfScene(sceneWith([node('sailboat', { count: 4, ...doing('sail') })], {}, 'ocean'), 5)
    const shifts = stage.instances.map((instance) => cast.actorFor(instance)?.at(4).whereabouts.x ?? 0)
    const left = stage.instances.filter(({ placed }) => !placed.flip).map((_, k) => shifts[k])
    expect(new Set(left.map((shift) => shift?.toFixed(3))).size).toBeLessThanOrEqual(1)
  })
})

describe('a film that is continued', () => {
  it('goes on from its last frame without a jump, with what is asked next', () => {
    const shape = { ...SIZE, durationSeconds: 2, fps: 24, seed: 1 }
    const first = openFilm({ scene: sceneWith([node('boy', { pose: 'walk', ...doing('walk') })], {}, 'beach') }, shape)
    const scene = first.scene as Scene
    const next = openFilm({ scene, instruction: 'then the boy jumps', after: 2 }, shape)
    expect(next.frameCount).toBe(48)
    const [before, last] = [first.drawFrame(46), first.drawFrame(47)].map((frame) => ({
      ...frame,
      data: new Uint8ClampedArray(frame.data),
    })) as [Pixels, Pixels]
    const opening = { ...next.drawFrame(0) }
    expect(difference(last, opening)).toBeLessThan(2 * difference(before, last) + 2)
    expect(next.scene?.film?.parts?.map(({ seconds }) => seconds)).toEqual([2, 2])
    expect(next.scene?.nodes[0]?.actions?.at(-1)?.verb).toBe('jump')
    expect(next.sound().left.length).toBe(96_000)
  })
})

describe('our own picture as a film', () => {
  it('begins as the picture and then does what is asked, in the light that is asked', () => {
    const shape = { ...SIZE, durationSeconds: 3, fps: 24, seed: 1 }
    const scene = sceneWith([node('dog')])
    const film = openFilm({ scene, instruction: 'the dog runs, make it night' }, shape)
    const still = filmOf({ ...scene, camera: { ...scene.camera, move: 'still' } })
    expect(difference(film.drawFrame(0), still.drawFrame(0))).toBeLessThan(1.5)
    expect(film.scene?.nodes[0]?.actions?.[0]?.verb).toBe('run')
    expect(film.scene?.film?.passing?.at(-1)?.time).toBe('night')
    expect(difference(film.drawFrame(70), still.drawFrame(0))).toBeGreaterThan(15)
  })
})

describe('sound with the film', () => {
  it('is heard when a burst is seen, to the frame', () => {
    const scene = sceneWith([node('balloon', doing('pop'))], {}, 'studio')
    const all = frames(filmOf(scene), 0, 72)
    const steps = all.slice(1).map((frame, k) => difference(frame, all[k] as Pixels))
    const seen = (steps.indexOf(Math.max(...steps)) + 1) / 24
    const [pop] = filmOf(scene).cues().filter(({ effect }) => effect === 'pop')
    expect(Math.abs((pop?.at ?? 0) - seen)).toBeLessThan(2 / 24)
  }) // prettier-ignore

  it('belongs to the whole: a prompt gives a film with frames and broadcast-loud sound', () => {
    const shape = { ...SIZE, durationSeconds: 1, fps: 24, seed: 1 }
    const film = openFilm({ scene: imagine('a dog barking in the rain', { seed: 1, ...SIZE }) }, shape)
    expect(film.frameCount).toBe(24)
    expect(Math.abs(loudnessLufs(film.sound()) + 16)).toBeLessThan(2)
  })
})
