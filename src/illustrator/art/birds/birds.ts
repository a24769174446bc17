/** The bird rig: one drawing for every species, standing or on the wing, facing left. */
import { mix, shade, type Pen, type Point } from '../../pen/pen.ts'
import { tube } from '../curves.ts'
import type { HeadFrame } from '../clothes/worn.ts'
import type { Drawable, Look } from '../drawable.ts'
import { rigged } from '../rig.ts'

/** Body colour, belly, wing, beak, then body length, girth, neck, leg, beak length, tail length. */
type Species = readonly [
  string,
  string,
  string,
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  ('upright' | 'owl' | 'fan')?,
]

const SPECIES: Record<string, Species> = {
  'blue jay': ['#4a86d6', '#eef2f6', '#2f5fb0', '#3a3a40', 40, 31, 7, 12, 8, 28],
  magpie: ['#25252d', '#fbfbf9', '#2f4a7c', '#1f1f24', 44, 32, 8, 14, 10, 42],
  condor: ['#2b2a30', '#38363d', '#1f1e24', '#e8dcc0', 62, 44, 18, 18, 14, 26],
  albatross: ['#fbfbf9', '#ffffff', '#4b5058', '#f2b8a0', 60, 36, 14, 14, 16, 22],
  phoenix: ['#e8542b', '#f6b73a', '#f08a2c', '#f3c94a', 50, 36, 26, 18, 12, 60, 'fan'],
  cockatoo: ['#fbfaf4', '#ffffff', '#f1ead2', '#4b4a50', 44, 34, 10, 10, 10, 26],
  parakeet: ['#6fc24f', '#f3e04a', '#4a9a3c', '#e8a83a', 34, 26, 7, 8, 7, 34],
  emu: ['#6b5847', '#7f6b58', '#54463a', '#3f3a38', 60, 48, 66, 66, 11, 20],
  'kiwi bird': ['#8a6a4a', '#a5835f', '#75583c', '#d9c09a', 46, 42, 6, 16, 28, 3],
  dodo: ['#8c97a3', '#b5bdc6', '#717c88', '#d9b56a', 54, 50, 14, 16, 20, 12],
  bird: ['#4f93d1', '#f6e3c4', '#3a74b0', '#e9a23b', 40, 32, 8, 14, 9, 26],
  sparrow: ['#a97c50', '#efe0c8', '#7b5635', '#5b4a3c', 36, 30, 6, 12, 7, 20],
  robin: ['#8a7457', '#e2632f', '#6e5a42', '#5b4a3c', 36, 32, 6, 14, 7, 18],
  cardinal: ['#cf2f34', '#df4c45', '#a5242b', '#ec8b35', 38, 31, 7, 12, 8, 28],
  bluebird: ['#3f7fd0', '#ee9a57', '#2f63ad', '#3a3a40', 36, 30, 6, 12, 7, 20],
  canary: ['#f6cf3d', '#fbe58a', '#e0b02a', '#ef9f4c', 34, 29, 6, 12, 6, 20],
  finch: ['#d9893f', '#f4dfbd', '#8a5b34', '#d7b27c', 34, 30, 5, 12, 7, 18],
  crow: ['#2b2b33', '#36363f', '#1f1f26', '#1d1d22', 48, 34, 8, 16, 14, 28],
  raven: ['#25252d', '#31313a', '#1a1a20', '#1a1a1f', 52, 37, 10, 16, 17, 30],
  pigeon: ['#8893a4', '#a9b3bf', '#66728a', '#59505a', 46, 36, 10, 12, 8, 24],
  dove: ['#f4f3f0', '#ffffff', '#e2e2e2', '#e2a6a0', 42, 32, 10, 11, 7, 28],
  seagull: ['#f7f7f5', '#ffffff', '#9ba7b2', '#f2b02f', 50, 34, 10, 16, 13, 22],
  eagle: ['#5a3c26', '#6b4a30', '#452c1b', '#f2b431', 58, 42, 14, 18, 16, 28],
  hawk: ['#9a6a41', '#ecd9bb', '#74492a', '#4a4038', 50, 38, 10, 18, 11, 28],
  falcon: ['#5d6b7c', '#ece4d4', '#45515f', '#e8b53a', 46, 35, 9, 15, 10, 28],
  vulture: ['#40362f', '#57493f', '#2d2621', '#cdb48a', 54, 42, 22, 18, 16, 20],
  'snowy owl': ['#f6f4ef', '#ffffff', '#d9d6cf', '#4b4a50', 44, 44, 4, 8, 7, 14, 'owl'],
  owl: ['#8f6a45', '#e9d3ae', '#6f4f31', '#e8a838', 44, 44, 4, 8, 7, 14, 'owl'],
  parrot: ['#d9363e', '#f2c33a', '#2f78c4', '#3a3538', 46, 32, 10, 10, 12, 48],
  macaw: ['#2f78c9', '#f4bd35', '#235ea6', '#302c30', 48, 32, 10, 10, 14, 56],
  toucan: ['#25252b', '#f8f0d8', '#1c1c21', '#f29a2e', 46, 34, 8, 12, 36, 28],
  woodpecker: ['#33323a', '#f3eee2', '#222228', '#5d6066', 42, 28, 12, 10, 16, 24],
  hummingbird: ['#2f9f78', '#e9efe6', '#26785f', '#33343a', 26, 18, 7, 5, 25, 16],
  kingfisher: ['#2587b8', '#e88a3c', '#1d6a94', '#33343a', 36, 30, 6, 8, 24, 14],
  swallow: ['#2d4a86', '#f5e6d3', '#213a6c', '#3a3a40', 38, 24, 6, 8, 5, 40],
  duck: ['#b9a48c', '#d9c9b3', '#8d7a66', '#f0ad2e', 54, 36, 18, 10, 17, 14],
  duckling: ['#f7d65a', '#fbe898', '#e8c042', '#f19a35', 30, 28, 10, 8, 9, 6],
  goose: ['#f4f2ec', '#ffffff', '#d8d5cd', '#ef9434', 60, 42, 44, 18, 14, 14],
  swan: ['#fbfbf9', '#ffffff', '#eceae6', '#ef8f3a', 66, 42, 58, 6, 13, 18],
  chicken: ['#f6f0e4', '#ffffff', '#ddd2c0', '#f0ae35', 48, 44, 18, 18, 9, 26],
  rooster: ['#b5472b', '#d97a35', '#7c2f22', '#f0b63c', 50, 44, 26, 22, 10, 46],
  chick: ['#f9da5f', '#fcea9e', '#eac547', '#ef9a3a', 26, 28, 6, 8, 6, 4],
  turkey: ['#6b4429', '#82583a', '#523119', '#e0b35a', 58, 52, 26, 20, 9, 30, 'fan'],
  peacock: ['#1f6fb8', '#2a8fc0', '#8a6f4c', '#6a6a70', 48, 36, 40, 20, 8, 30, 'fan'],
  ostrich: ['#33302f', '#4a4544', '#f2efe9', '#e2b08a', 64, 52, 78, 78, 12, 22],
  flamingo: ['#f48fa6', '#f8b1bf', '#e66f8b', '#33343a', 46, 34, 62, 72, 14, 16],
  heron: ['#8b9cae', '#eef1f3', '#66788c', '#e8b53a', 48, 32, 56, 56, 24, 18],
  crane: ['#f4f4f2', '#ffffff', '#3a3b42', '#8a8a60', 50, 34, 58, 62, 22, 24],
  stork: ['#f8f8f5', '#ffffff', '#2d2d33', '#e2452f', 50, 34, 44, 60, 28, 18],
  pelican: ['#f4f1ea', '#ffffff', '#d8d3c8', '#f0b03a', 58, 40, 36, 14, 46, 16],
  penguin: ['#2b3142', '#fbfbf9', '#23283a', '#f0a335', 52, 42, 6, 4, 10, 8, 'upright'],
  puffin: ['#2a2a31', '#fbfbf9', '#202027', '#ef6c2e', 40, 34, 6, 8, 14, 8, 'upright'],
} // prettier-ignore

type Plan = { spine: Point[]; head: Point; radius: number; flying: boolean; ground: number }

function planOf(look: Look, [, , , , long, girth, neck, leg, , , form]: Species): Plan {
  const flying = look.pose === 'fly' || look.pose === 'float' || look.pose === 'jump' || look.pose === 'fall'
  const radius = Math.max(9, girth * (form === 'owl' ? 0.5 : 0.31))
  const bob = Math.sin(look.phase * Math.PI * 2)
  const y = -leg - girth * 0.45
  if (form === 'upright' || form === 'owl') {
    const tall = long * 1.15
    return { spine: [[2, y], [0, y - tall * 0.45], [-1, y - tall * 0.72]], head: [-2, y - tall * 0.86 - neck], radius, flying, ground: 0 } // prettier-ignore
  }
  const down = look.pose === 'eat' || look.pose === 'graze' || look.pose === 'drink'
  const head: Point = flying ? [-long * 0.55 - neck * 0.9, y - girth * 0.2 - neck * 0.1] : down ? [-long * 0.7 - neck * 0.3, Math.min(-radius, y + girth * 0.2)] : [-long * 0.46 - neck * 0.1 + bob, y - girth * 0.42 - neck] // prettier-ignore
  return {
    spine: [
      [long * 0.5, y - 2],
      [0, y],
      [-long * 0.3, y - girth * 0.1],
    ],
    head,
    radius,
    flying,
    ground: 0,
  }
}

const speciesOf = (look: Look): Species => SPECIES[String(look.params['species'] ?? 'bird')] ?? (SPECIES['bird'] as Species)

function drawBird(pen: Pen, look: Look): void {
  const species = speciesOf(look)
  const [ownBody, ownBelly, ownWing, beak, long, girth, , leg, bill, tail, form] = species
  const asked = look.colors[0]
  const body = asked ?? ownBody
  const belly = asked ? mix(asked, '#ffffff', 0.3) : ownBelly
  const wing = look.colors[1] ?? (asked ? shade(asked, -0.1) : ownWing)
  const { spine, head, radius, flying } = planOf(look, species)
  const middle = spine[1] as Point
  const upright = form === 'upright' || form === 'owl'
  const step = look.pose === 'walk' || look.pose === 'run' ? Math.sin(look.phase * Math.PI * 2) * (leg * 0.4 + 3) : 0
  if (form === 'fan') {
    for (let index = -5; index <= 5; index++) {
      pen.at(long * 0.34, middle[1], { rotate: index * 15 + 18 }, () => {
        pen.ellipse(0, -56, 11, 34, asked ? shade(asked, -0.06) : ownBody === '#1f6fb8' ? '#2f9a72' : '#8a5a34')
        pen.circle(0, -76, 6, { color: asked ? shade(asked, 0.12) : '#e8b84a', outline: false })
        pen.circle(0, -76, 3, { color: '#24569c', outline: false })
      })
    }
  }
  const feather = (far: boolean): void => {
    if (!flying) return
    const beat = Math.sin(look.phase * Math.PI * 2)
    pen.at(middle[0] - long * 0.12, middle[1] - girth * 0.25, { rotate: far ? 18 : 0, scaleY: 0.25 + 0.75 * beat }, () => {
      const span = long * 1.35
      pen.path(`M${-long * 0.2} 0C${-long * 0.1} ${-span * 0.5} ${long * 0.3} ${-span * 0.9} ${long * 0.9} ${-span}C${long * 0.8} ${-span * 0.8} ${long * 0.9} ${-span * 0.7} ${long * 0.75} ${-span * 0.55}C${long * 0.75} ${-span * 0.3} ${long * 0.5} ${-span * 0.1} ${long * 0.32} 0Z`, far ? shade(wing, -0.08) : wing) // prettier-ignore
    })
  }
  feather(true)
  if (!upright && form !== 'fan') pen.path(tube([[long * 0.4, middle[1] - 2], [long * 0.5 + tail * 0.6, middle[1] + (flying ? 0 : tail * 0.18)], [long * 0.5 + tail, middle[1] + (flying ? 2 : tail * 0.3)]], [girth * 0.42, girth * 0.34, girth * 0.2]), wing) // prettier-ignore
  for (const [index, x] of [4, -5].entries()) {
    const foot: Point = flying ? [x + long * 0.35, middle[1] + girth * 0.5 + 3] : [x + (index ? step : -step), 0]
    pen.line([[x, middle[1] + girth * 0.3], [foot[0], foot[1] - 2]], { color: shade(beak, -0.04), width: leg > 40 ? 4 : 3 }) // prettier-ignore
    pen.path(`M${foot[0] + 3} ${foot[1]}L${foot[0]} ${foot[1] - 4}L${foot[0] - 9} ${foot[1]}Z`, shade(beak, -0.04))
  }
  const last = spine[2] as Point
  pen.path(
    tube(
      [last, [(last[0] + head[0]) / 2 - 1, (last[1] + head[1]) / 2], head],
      [girth * 0.66, Math.max(9, radius * 0.95), radius * 1.2],
    ),
    body,
  )
  const outline = tube(spine, upright ? [girth, girth * 1.02, girth * 0.8] : [girth * 0.5, girth, girth * 0.82])
  pen.path(outline, body)
  pen.inside(outline, () => pen.ellipse(middle[0] - long * (upright ? 0.18 : 0.16), middle[1] + (upright ? 0 : girth * 0.4), upright ? girth * 0.38 : long * 0.5, upright ? long * 0.6 : girth * 0.34, { color: belly, outline: false })) // prettier-ignore
  pen.circle(head[0], head[1], radius, { color: body, round: true })
  const deep = radius * (bill > 20 ? 0.5 : 0.38)
  if (form === 'owl') {
    for (const s of [-1, 1]) {
      pen.polygon([[s * radius * 0.3 + head[0], head[1] - radius * 0.8], [s * radius * 0.9 + head[0], head[1] - radius * 1.3], [s * radius * 0.95 + head[0], head[1] - radius * 0.4]], body) // prettier-ignore
      pen.circle(head[0] + s * radius * 0.42, head[1] - 1, radius * 0.42, { color: belly, outline: false })
      pen.circle(head[0] + s * radius * 0.38, head[1] - 1, radius * 0.26, { color: '#f2b53a', outline: false })
      pen.circle(head[0] + s * radius * 0.38, head[1] - 1, radius * 0.16, { color: '#1f1a1c', outline: false })
    }
    pen.polygon([[head[0] - 4, head[1] + 3], [head[0] + 4, head[1] + 3], [head[0], head[1] + 11]], beak) // prettier-ignore
  } else {
    pen.path(`M${head[0] - radius * 0.75} ${head[1] - deep}Q${head[0] - radius - bill * 0.8} ${head[1] - deep * 0.7} ${head[0] - radius - bill} ${head[1] + deep * 0.7}L${head[0] - radius * 0.75} ${head[1] + deep}Z`, beak) // prettier-ignore
    pen.circle(head[0] - radius * 0.3, head[1] - radius * 0.18, Math.max(1.6, radius * 0.17), {
      color: '#1f1a1c',
      outline: false,
    })
    pen.circle(head[0] - radius * 0.36, head[1] - radius * 0.26, Math.max(0.6, radius * 0.06), {
      color: '#ffffff',
      outline: false,
    })
  }
  if (!flying) pen.path(upright ? tube([[middle[0] + girth * 0.3, last[1]], [middle[0] + girth * 0.44, middle[1] + long * 0.2]], [girth * 0.34, girth * 0.16]) : tube([[-long * 0.16, middle[1] - girth * 0.1], [long * 0.16, middle[1]], [long * 0.56, middle[1] + 2]], [girth * 0.5, girth * 0.5, girth * 0.14]), wing) // prettier-ignore
  feather(false)
}

const pointsOf = (look: Look): Partial<Record<'head' | 'seat' | 'mouth' | 'back', Point>> => {
  const species = speciesOf(look)
  const { head, radius, spine } = planOf(look, species)
  const back: Point = [(spine[1] as Point)[0], (spine[1] as Point)[1] - species[5] * 0.45]
  return { head: [head[0], head[1] - radius], mouth: [head[0] - radius - species[8], head[1]], seat: back, back }
}

const headFrameOf = (look: Look): HeadFrame => {
  const species = speciesOf(look)
  const [, , , , long, girth] = species
  const { head, radius, spine } = planOf(look, species)
  const owl = species[10] === 'owl'
  const lens = owl ? radius * 0.42 : radius * 0.36
  const base = spine[2] as Point
  const share = owl ? 0.5 : 0.42
  return {
    at: head,
    radius,
    tilt: 0,
    eyes: owl ? [[radius * 0.4, -1], [-radius * 0.4, -1]] : [[-radius * 0.3, -radius * 0.18], [-radius * 0.3 - lens * 1.8, -radius * 0.14]],
    lens,
    muzzle: [-radius * 0.8, radius * 0.3],
    neck: owl ? [head[0], head[1] + radius * 0.95] : [head[0] + (base[0] - head[0]) * share, head[1] + (base[1] - head[1]) * share + radius * 0.45],
    neckWidth: owl ? radius * 1.7 : Math.max(radius * 1.1, girth * 0.42),
    neckTurn: owl ? 90 : (Math.atan2(base[1] - head[1] + long * 0.2, base[0] - head[0]) * 180) / Math.PI,
    hat: { at: [owl ? 0 : radius * 0.12, radius * (owl ? -0.05 : 0.06)], scale: radius / (owl ? 15 : 15.5) },
  }
} // prettier-ignore

/** The bird rig under the name of every species. */
export const BIRDS: readonly Drawable[] = Object.keys(SPECIES).map((species) => rigged({ name: species, draw: drawBird, points: pointsOf, headFrame: headFrameOf, params: { species } })) // prettier-ignore
