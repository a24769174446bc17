/** When it is: the time of day, the weather, the season. */

export const TIMES_OF_DAY = ['day', 'dawn', 'sunrise', 'golden-hour', 'sunset', 'dusk', 'night', 'overcast'] as const
export const WEATHERS = ['clear', 'cloudy', 'rain', 'storm', 'snow', 'fog', 'wind', 'rainbow', 'aurora', 'fireworks', 'dust'] as const // prettier-ignore
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const
