/** Colours of the sky by time of day. `cloud` is the lit side of a cloud, `shade` its dark side; several skies for a time are chosen by seed. */
import type { TimeOfDay } from '../../scene/scene.ts'

export type SkyColors = {
  zenith: string
  middle: string
  horizon: string
  sun: string
  glow: number
  disc: number
  cloud: string
  shade: string
}

export const SKIES: Record<TimeOfDay, readonly SkyColors[]> = {
  day: [
    { zenith: '#3f86d6', middle: '#84bdee', horizon: '#dff0fa', sun: '#fff8e2', glow: 0.3, disc: 0.032, cloud: '#ffffff', shade: '#b4c6dc' },
    { zenith: '#3b93cf', middle: '#8fd0e8', horizon: '#e9f5ee', sun: '#fff6d8', glow: 0.32, disc: 0.032, cloud: '#ffffff', shade: '#b9cbd8' },
    { zenith: '#4a7fd0', middle: '#9ab9ec', horizon: '#eceffa', sun: '#fffbe8', glow: 0.3, disc: 0.032, cloud: '#ffffff', shade: '#b3bedb' },
  ],
  dawn: [
    { zenith: '#6f86c4', middle: '#e2b3c8', horizon: '#fde2bf', sun: '#ffe9c4', glow: 0.6, disc: 0.04, cloud: '#ffe3dc', shade: '#a99bc0' },
    { zenith: '#6c9ac6', middle: '#c9c3de', horizon: '#fbdccb', sun: '#fff0d0', glow: 0.55, disc: 0.04, cloud: '#fff0ea', shade: '#a3a8c8' },
  ],
  sunrise: [
    { zenith: '#5d84cb', middle: '#f0b39a', horizon: '#ffe09a', sun: '#fff2c0', glow: 0.85, disc: 0.05, cloud: '#ffe6c8', shade: '#b18fa8' },
    { zenith: '#4f7fc0', middle: '#f3a8a4', horizon: '#ffd8a0', sun: '#fff0c8', glow: 0.85, disc: 0.05, cloud: '#ffdfd0', shade: '#a587ac' },
  ],
  'golden-hour': [
    { zenith: '#6aa0cf', middle: '#f1d3a0', horizon: '#ffdf96', sun: '#fff4cc', glow: 0.9, disc: 0.045, cloud: '#fff0d2', shade: '#c4a488' },
    { zenith: '#7f9fc4', middle: '#f2c694', horizon: '#ffd07c', sun: '#fff0c0', glow: 0.9, disc: 0.045, cloud: '#ffe9c6', shade: '#b9937f' },
  ],
  sunset: [
    { zenith: '#3a3f86', middle: '#dc6a8c', horizon: '#ffb54e', sun: '#fff0c0', glow: 0.95, disc: 0.06, cloud: '#ffb088', shade: '#75487e' },
    { zenith: '#2f4a8c', middle: '#e98563', horizon: '#ffd16a', sun: '#fff3cc', glow: 0.95, disc: 0.06, cloud: '#ffc69a', shade: '#7a4f70' },
    { zenith: '#4b3a78', middle: '#c0588f', horizon: '#ff9a62', sun: '#ffe6b8', glow: 0.9, disc: 0.062, cloud: '#ff9c90', shade: '#633a78' },
  ],
  dusk: [
    { zenith: '#1f2a5c', middle: '#5d5294', horizon: '#e09a8c', sun: '#ffcf9c', glow: 0.4, disc: 0, cloud: '#8d78a8', shade: '#3d3d6c' },
    { zenith: '#1d315f', middle: '#4b6a9a', horizon: '#d8a890', sun: '#ffcf9c', glow: 0.4, disc: 0, cloud: '#8793b0', shade: '#33476e' },
  ],
  night: [
    { zenith: '#070d28', middle: '#10204a', horizon: '#2c4478', sun: '#d8e4ff', glow: 0.22, disc: 0.042, cloud: '#3b4d7c', shade: '#131f44' },
    { zenith: '#0a0a2a', middle: '#1d1c50', horizon: '#40407e', sun: '#e4e0ff', glow: 0.22, disc: 0.042, cloud: '#464a80', shade: '#191a46' },
  ],
  overcast: [
    { zenith: '#93a1b0', middle: '#b1bcc6', horizon: '#d5dbdf', sun: '#f4f4f0', glow: 0.1, disc: 0, cloud: '#dfe4e8', shade: '#94a0ac' },
  ],
} // prettier-ignore
