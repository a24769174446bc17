/** Cars of other times and uses: vintage cars, family cars, bumper cars, ploughs, chariots. */
import { mix, shade, type Pen } from '../../pen/pen.ts'
import { bodyColor, secondColor, type Drawable, type Look } from '../drawable.ts'
import { fitted } from '../fitted.ts'
import { CHROME, detail, glass, IRON, lamp, RUBBER, signal } from '../parts/paints.ts'
import { spokedWheel, wheel } from '../parts/wheels.ts'
import { beacons, coach } from './coach.ts'

function vintage(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#7a2f3a')
  pen.path('M88 56V8C88 3 92 0 98 0H160C166 0 168 3 168 8V56Z', mix(color, '#1f1a1a', 0.45))
  pen.path('M96 10H122V36H96ZM130 10H160V36H130Z', glass(look))
  pen.path('M82 56L90 8H96L90 56Z', glass(look))
  pen.path('M26 62V40Q26 32 36 32L88 34V40H174V66H30Z', color)
  for (let i = 0; i < 5; i++) pen.line(`M${46 + i * 8} 38V58`, { color: shade(color, -0.16), width: 2 })
  pen.rect(20, 32, 9, 34, CHROME, 3)
  pen.line('M96 40V64M128 40V64M164 40V64', { color: shade(color, -0.16), width: 1.4 })
  pen.path(
    'M4 66C6 42 48 38 62 66C66 74 76 76 92 76H116C124 76 128 70 132 62C144 40 182 46 184 70H172C166 56 150 56 144 68C138 82 130 84 118 84H84C64 84 56 80 50 68C42 52 22 52 16 70Z',
    shade(color, -0.1),
  )
  pen.circle(24, 28, 9, CHROME)
  pen.circle(22, 28, 6.5, lamp(look))
  pen.rect(172, 50, 6, 8, signal(look, '#c9252b'), 2)
  for (const x of [34, 158]) {
    pen.circle(x, 76, 20, RUBBER)
    pen.circle(x, 76, 15, '#f1eee6')
    spokedWheel(pen, [x, 76, 14], { phase: look.phase, color: secondColor(look, '#c9a04a'), spokes: 12, thick: 0.14 })
  }
}

function bumperCar(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#3f7fe0')
  pen.line('M128 56L136 -22', { color: IRON, width: 3 })
  pen.line('M126 -22H146', { color: IRON, width: 4 })
  pen.path('M92 46V18C92 8 122 8 124 20V48Z', '#2b2d33')
  pen.line('M60 46L72 28', { color: RUBBER, width: 5 })
  pen.path('M8 62C8 42 26 34 50 34L70 48H128C140 48 146 54 146 64V74H8Z', color)
  pen.path('M20 48C32 40 44 40 54 44L46 58C36 56 26 56 16 60Z', detail(mix(color, '#ffffff', 0.5)))
  pen.rect(0, 64, 156, 16, { color: '#26282d', volume: 1.6 }, 8)
  pen.polygon([[92, 52], [95, 59], [102, 59], [96, 63], [99, 70]], detail(secondColor(look, '#f6d03a'))) // prettier-ignore
  pen.ellipse(20, 56, 5, 4, lamp(look))
}

function snowplow(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#f29a2a')
  pen.rect(40, 66, 176, 8, IRON, 2)
  pen.rect(104, 10, 110, 54, shade(color, -0.04), 3)
  pen.path('M104 12C130 0 180 0 214 12Z', '#d8dde2')
  beacons(pen, look, 60, -1, ['#f2b63a'])
  pen.path('M44 70V42L54 14C55 10 58 8 62 8H94C98 8 100 10 100 14V70Z', color)
  pen.path('M51 40L60 14H90V40Z', glass(look))
  pen.line('M44 62L20 70', { color: IRON, width: 7 })
  pen.path('M22 30C2 40 -2 78 8 98H26C16 80 18 50 32 34Z', '#d8412b')
  pen.path('M-14 100C-6 80 10 84 20 92C30 86 36 92 40 100Z', '#fbfdff')
  pen.ellipse(50, 54, 4, 5, lamp(look))
  for (const x of [70, 164, 194]) {
    pen.circle(x, 78, 18, detail('#1f2126'))
    wheel(pen, x, 80, 16, look.phase)
  }
}

function chariot(pen: Pen, look: Look): void {
  const color = bodyColor(look, '#b5382f')
  const gold = secondColor(look, '#dcae45')
  pen.line('M0 66C40 62 60 74 100 76', { color: '#7a5636', width: 6 })
  pen.path('M66 18C60 40 62 64 72 76H136L140 60C128 64 116 62 108 52C100 40 98 24 92 12C84 4 70 8 66 18Z', color)
  pen.line('M66 18C70 8 86 4 92 12C98 24 100 40 108 52C116 62 128 64 140 60', { color: gold, width: 5 })
  pen.circle(84, 44, 12, gold)
  pen.circle(84, 44, 7, detail(shade(gold, -0.1)))
  pen.line('M70 74H138', { color: gold, width: 4 })
  spokedWheel(pen, [112, 78, 28], { phase: look.phase, color: '#8a5f2f', spokes: 8, thick: 0.17 })
}

function hatchback(pen: Pen, look: Look): void {
  coach({
    color: '#e8574a',
    shell: 'M4 52C4 40 12 36 30 33C42 12 50 2 74 0H104C128 0 142 8 150 26L156 36C160 42 160 56 156 64H8C3 62 3 58 4 52Z',
    glass: ['M40 32C48 14 54 7 72 7H82V32Z', 'M88 7H102C120 7 132 13 138 26L140 32H88Z'],
    sill: [6, 60, 156],
    headlamp: [12, 44, 7, 7],
    tail: [151, 36, 6, 11],
    seams: [[85, 33, 60]],
    wheels: [
      [36, 63, 16],
      [126, 63, 16],
    ],
  })(pen, look)
}

export const MORE_CARS: readonly Drawable[] = [
  fitted('vintage car', vintage, { animated: true, sockets: { top: [130, 0, 60] } }),
  fitted('hatchback', hatchback, { animated: true, sockets: { top: [90, 0, 60] } }),
  fitted(
    'suv',
    coach({
      color: '#4a5f52',
      shell: 'M4 54C4 42 10 36 40 33L58 8C61 4 64 2 70 2H174C184 2 188 6 190 14L196 40C198 52 196 62 194 68H8C4 64 3 60 4 54Z',
      glass: ['M50 33L65 11C66 9 68 8 72 8H88V33Z', 'M94 8H132V33H94Z', 'M138 8H172C178 8 181 10 182 14L186 33H138Z'],
      sill: [4, 64, 195],
      headlamp: [11, 44, 7, 5],
      tail: [190, 36, 6, 14],
      seams: [[91, 34, 64], [135, 34, 64]], // prettier-ignore
      on: (pen) => pen.line('M74 -1H176', { color: CHROME, width: 3 }),
      wheels: [
        [44, 67, 19],
        [154, 67, 19],
      ],
    }),
    { animated: true, sockets: { top: [126, -2, 100] } },
  ),
  fitted('bumper car', bumperCar, { animated: true, sockets: { seat: [92, 48, 30], inside: [92, 56, 40] } }),
  fitted('snowplow', snowplow, { animated: true }),
  fitted('chariot', chariot, { animated: true, sockets: { seat: [114, 74, 40], top: [114, 74, 40], inside: [114, 62, 40] } }),
]
