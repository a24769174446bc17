/** Public buildings: schools, hospitals, stations, palaces of learning and of kings. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { flagpole } from '../parts/flags.ts'
import {
  archPath,
  bricks,
  casement,
  columns,
  domePath,
  door,
  pediment,
  steps,
  templeFront,
  windowGrid,
} from '../parts/masonry.ts'
import { label } from '../parts/signboard.ts'
import { detail, glass, pane, STEEL } from '../parts/paints.ts'

function school(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#c4674a')
  flagpole(pen, [110, 30, 34], '#3f7fc0', look.phase)
  pen.rect(2, 56, 216, 84, wall)
  bricks(pen, [2, 62, 216, 70], wall, look.seed)
  pen.path('M-4 58L10 42H210L224 58Z', '#5f6b78')
  pen.polygon([[74, 140], [74, 56], [110, 26], [146, 56], [146, 140]], mix(wall, '#f6e6cc', 0.35)) // prettier-ignore
  pen.path('M68 60L110 22L152 60L146 64L110 32L74 64Z', '#5f6b78')
  pen.circle(110, 54, 10, '#fbf8f0')
  pen.line('M110 54V47M110 54L115 56', { color: '#333', width: 1.6 })
  label(pen, look.text ?? 'SCHOOL', [110, 76, 62, 15], '#2f5f4a', '#fbf8f0')
  for (const x of [10, 42, 154, 186]) for (const [i, y] of [66, 102].entries()) casement(pen, look, [x, y, 24, 22], { index: x + i }) // prettier-ignore
  for (const x of [100, 120]) door(pen, [x, 140, 18, 44], '#7a4a2a', false, look)
  pen.rect(-4, 138, 228, 4, '#b7ada0')
}

function hospital(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f4f7f8')
  pen.rect(56, 0, 88, 150, wall)
  pen.rect(2, 50, 196, 100, shade(wall, -0.03))
  for (const [x, y, w, r] of [[60, 44, 80, 4], [8, 58, 44, 3], [148, 58, 44, 3]] as const) windowGrid(pen, look, [x, y, w, r * 17], [w > 50 ? 5 : 3, r], { fill: [0.66, 0.56] }) // prettier-ignore
  pen.rect(2, 110, 196, 6, secondColor(look, '#3f8fb5'))
  pen.rect(82, 6, 36, 34, '#ffffff', 3)
  pen.rect(95, 9, 10, 28, detail('#d8262c'))
  pen.rect(86, 18, 28, 10, detail('#d8262c'))
  label(pen, look.text ?? 'HOSPITAL', [100, 119, 76, 13], secondColor(look, '#3f8fb5'), '#ffffff')
  pen.rect(66, 128, 68, 22, glass(look))
  pen.line('M83 128V150M100 128V150M117 128V150', { color: '#f4f7f8', width: 2.4 })
  pen.rect(54, 124, 92, 5, STEEL)
  windowGrid(pen, look, [8, 120, 42, 24], [3, 1], { fill: [0.66, 0.7] })
  windowGrid(pen, look, [150, 120, 42, 24], [3, 1], { fill: [0.66, 0.7] })
}

function civic(
  words: string,
  own: string,
  count: number,
  extra?: (pen: Pen, look: Look, color: string) => void,
): Drawable['draw'] {
  return (pen, look) => {
    const color = bodyColor(look, own)
    extra?.(pen, look, color)
    pen.rect(-34, 62, 228, 78, shade(color, -0.04))
    pen.rect(-38, 56, 236, 8, shade(color, 0.03))
    windowGrid(pen, look, [-32, 72, 40, 60], [2, 2], { shape: 'arch', fill: [0.5, 0.7] })
    windowGrid(pen, look, [152, 72, 40, 60], [2, 2], { shape: 'arch', fill: [0.5, 0.7] })
    templeFront(pen, [8, 14, 144, 130], count, color)
    pen.rect(64, 84, 32, 46, detail(look.lit ? '#ffd97a' : '#6b4a32'))
    pen.text(look.text ?? words, 80, 55, { color: shade(color, -0.4), size: 11, bold: true, font: 'serif', maxWidth: 120 })
  }
}

function trainStation(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#c98f6a')
  pen.rect(96, 4, 36, 130, wall)
  pen.path('M92 8L114 -22L136 8Z', '#5f7a74')
  pen.circle(114, 24, 13, '#fbf8f0')
  pen.circle(114, 24, 1.5, '#333')
  pen.line('M114 24V15M114 24L120 27', { color: '#333', width: 2 })
  pen.rect(4, 62, 220, 72, wall)
  pen.path('M-2 64L14 44H96V64ZM132 44H214L230 64H132Z', '#5f7a74')
  for (const x of [26, 62, 166, 202]) pen.path(archPath(x, 134, 26, 56), pane(look, x))
  pen.rect(84, 56, 60, 78, shade(wall, 0.05))
  pen.path(archPath(114, 134, 42, 66), glass(look))
  pen.line('M114 68V134M94 96H134', { color: wall, width: 3 })
  label(pen, look.text ?? 'STATION', [114, 58, 64, 14], '#2f4f6f', '#fbf8f0')
  pen.rect(-4, 132, 236, 6, '#9a948a')
}

function policeOrFire(kind: 'police' | 'fire'): Drawable['draw'] {
  return (pen, look) => {
    const wall = bodyColor(look, kind === 'fire' ? '#b8402f' : '#7f93a8')
    if (kind === 'fire') {
      pen.rect(150, 0, 32, 130, wall)
      pen.rect(146, -4, 40, 8, '#f4efe4')
      windowGrid(pen, look, [154, 10, 24, 30], [2, 1], { shape: 'arch' })
    }
    pen.rect(4, 34, 178, 96, wall)
    bricks(pen, [4, 40, 140, 80], wall, look.seed)
    pen.rect(0, 28, 148, 9, '#f4efe4')
    label(
      pen,
      look.text ?? (kind === 'fire' ? 'FIRE STATION' : 'POLICE'),
      [74, 49, 108, 16],
      kind === 'fire' ? '#f4efe4' : '#1f4fa0',
      kind === 'fire' ? '#8a1f1a' : '#ffffff',
    )
    if (kind === 'fire')
      for (const x of [14, 80]) {
        pen.rect(x, 68, 54, 62, '#d8dde2')
        for (let y = 78; y < 130; y += 10) pen.line(`M${x} ${y}H${x + 54}`, { color: '#a5adb5', width: 1.6 })
        for (const dx of [6, 22, 38]) pen.rect(x + dx, 79, 11, 8, detail('#7fa8c0'))
      }
    else {
      windowGrid(pen, look, [8, 64, 56, 56], [2, 2], { frame: '#f4efe4' })
      windowGrid(pen, look, [118, 64, 58, 56], [2, 2], { frame: '#f4efe4' })
      for (const x of [80, 100]) pen.rect(x, 82, 18, 48, '#2f4f86')
      pen.circle(74, 78, 5, look.lit ? { color: '#5f9fff', glow: 10 } : '#3f6fc0')
      pen.circle(106, 78, 5, look.lit ? { color: '#5f9fff', glow: 10 } : '#3f6fc0')
    }
  }
}

function observatory(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#eef0f2')
  pen.line('M94 44L132 8', { color: '#8b929b', width: 15 })
  pen.line('M122 18L132 8', { color: '#5b6068', width: 17 })
  pen.path(domePath(80, 78, 124, 68), { color, volume: 1.6 })
  pen.path('M88 12C104 14 122 26 132 44L118 62C112 44 100 30 84 26Z', '#3a4452')
  pen.line('M96 52L132 8', { color: '#8b929b', width: 13 })
  for (const x of [42, 62]) pen.line(`M${x} 77C${x + 2} 50 ${x + 14} 24 80 12`, { color: shade(color, -0.1), width: 1.4 })
  pen.rect(10, 76, 140, 54, shade(color, -0.05))
  pen.rect(6, 74, 148, 6, shade(color, -0.16))
  windowGrid(pen, look, [18, 88, 50, 30], [3, 1], { shape: 'arch' })
  windowGrid(pen, look, [94, 88, 50, 30], [3, 1], { shape: 'arch' })
  door(pen, [80, 130, 20, 36], '#5f6b78', false, look)
}

function palace(pen: Pen, look: Look): void {
  const wall = bodyColor(look, '#f0dcae')
  const roof = secondColor(look, '#5f8a8f')
  flagpole(pen, [130, 28, 34], '#d8342f', look.phase)
  pen.path(domePath(130, 58, 62, 32), roof)
  pen.rect(102, 54, 56, 20, wall)
  for (const x of [18, 242]) {
    pen.path(domePath(x, 56, 40, 26), roof)
    pen.line(`M${x} 30V20`, { color: '#d8ae4a', width: 3 })
    pen.rect(x - 20, 54, 40, 96, wall)
    windowGrid(pen, look, [x - 16, 62, 32, 80], [2, 3], { shape: 'arch', fill: [0.5, 0.72] })
  }
  pen.rect(36, 74, 188, 76, wall)
  pen.rect(34, 70, 192, 6, shade(wall, 0.06))
  windowGrid(pen, look, [40, 80, 56, 66], [4, 2], { shape: 'arch', fill: [0.5, 0.74] })
  windowGrid(pen, look, [164, 80, 56, 66], [4, 2], { shape: 'arch', fill: [0.5, 0.74] })
  pen.rect(98, 80, 64, 70, shade(wall, 0.04))
  pediment(pen, [92, 54, 76, 26], shade(wall, 0.04))
  columns(pen, [98, 84, 64, 60], 6, '#fdf8ea')
  pen.path(archPath(130, 148, 18, 44), '#6b4426')
  steps(pen, [-6, 148, 272, 8], 2, '#cfc6b2')
}

export const CIVIC: readonly Drawable[] = [
  fitted('school', school, { animated: true }),
  fitted('hospital building', hospital),
  fitted('library building', civic('LIBRARY', '#d9cdb4', 6), {}),
  fitted(
    'museum building',
    civic('MUSEUM', '#e6dfd0', 8, (pen, _, color) => pen.path(domePath(80, 30, 84, 34), shade(color, -0.14))),
    {},
  ),
  fitted(
    'bank',
    civic('BANK', '#cfd3d2', 4, (pen, look) => flagpole(pen, [80, 20, 30], bodyColor(look, '#3f7a5a'), look.phase)),
    { animated: true },
  ),
  fitted('train station', trainStation),
  fitted('fire station', policeOrFire('fire')),
  fitted('police station', policeOrFire('police')),
  fitted('observatory', observatory),
  fitted('palace', palace, { animated: true }),
]
