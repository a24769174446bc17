/** Colour words and the colours that a viewer would give those names. */
export const COLORS: Readonly<Record<string, string>> = {
  red: '#d92b2b', crimson: '#b01030', scarlet: '#e62b1e', maroon: '#7a1f2b', burgundy: '#6e1a30', orange: '#f5821f', amber: '#f5a623', yellow: '#f7ce27', gold: '#dba520', golden: '#dba520', mustard: '#d4a017',
  green: '#2fa14b', lime: '#9bd42e', olive: '#7d8030', emerald: '#1f9d62', mint: '#98e0c0', teal: '#1d9a94', turquoise: '#2cc9c0', cyan: '#27c4e0', aqua: '#3fd0d8', blue: '#2c6fdf', navy: '#1d2f6f',
  azure: '#3f9df0', 'light blue': '#8cc4f2', 'dark blue': '#1c3c8c', 'sky blue': '#7cc4f4', indigo: '#4b3bb5', purple: '#8a3fc7', violet: '#8f5be0', lavender: '#b9a4e6', lilac: '#c3a5dc', magenta: '#d633a8', pink: '#f58ab5', peach: '#fbc4a0', coral: '#f7735c', salmon: '#f7957f',
  brown: '#84532c', chocolate: '#5b3620', tan: '#cfa877', beige: '#e3d3b0', cream: '#f5ecd2', ivory: '#f6f1de', black: '#26282c', white: '#f4f5f6', gray: '#8b9097', grey: '#8b9097', silver: '#b9c0c8', charcoal: '#3c4046', bronze: '#a8712f', copper: '#b8683a', 'light green': '#9ad98a', 'dark green': '#1d5c34',
} // prettier-ignore
