/** The film's door: films of scenes, of given pictures, and edited films, frame by frame. */
export { pictureFilm } from './picture/picture-film.ts'
export { sceneFilm } from './scene-film.ts'
