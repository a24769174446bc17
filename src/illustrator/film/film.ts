/** The film's door: films of scenes, of given pictures, and edited films, frame by frame. */
export { passage, type Station } from './passage.ts'
export { fittedPicture, unlikeness } from './picture/fitted-picture.ts'
export { newcomers } from './picture/newcomers.ts'
export { pictureFilm } from './picture/picture-film.ts'
export { sceneFilm } from './scene-film.ts'
