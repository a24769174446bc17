/** The studio page: its parts, joined. */
import { makeComposer } from './composer.js'
import { startDropZone } from './drop-zone.js'
import { byId, element } from './element.js'
import { showExamples } from './examples.js'
import { startGallery } from './gallery.js'
import { icon } from './icons.js'
import { makeKeyDialog } from './key-dialog.js'
import { makeLightbox } from './lightbox.js'
import { makeMaker } from './maker.js'
import { makeSession } from './session.js'
import { sourceOfWork } from './sources.js'
import { startTheme } from './theme.js'
import { toast } from './toasts.js'
import { makeWorks } from './works.js'

const SWEEP_MS = 60_000

startTheme(byId('theme'))
const session = makeSession({ storage: localStorage, location, history })
const works = makeWorks({ storage: localStorage })
const maker = makeMaker({ works, session })
const keyButton = byId('key')
const keyDialog = makeKeyDialog(session, showKey)
const sheet = /** @type {HTMLFormElement} */ (byId('composer'))

/** @type {import('./tile.js').TileActs} */
const acts = {
  open: (work) => lightbox.open(work),
  start(work, into) {
    const source = sourceOfWork(work)
    if (source) composer.startFrom(source, into)
  },
  again(work) {
    if (!maker.again(work)) return toast('The file that it started from is not here any more: choose it again.')
    if (work.status === 'failed' || work.status === 'withheld') works.remove(work.id)
  },
  rewrite(work) {
    composer.restore(work.asked)
    if (work.status !== 'done') works.remove(work.id)
  },
  stop: (work) => maker.stop(work.id),
  remove(work) {
    const at = works.remove(work.id)
    toast('Removed from your wall. The server deletes the file when its time is over.', {
      label: 'Undo',
      act: () => works.add([work], at),
    })
  },
  askKey: () => void keyDialog.ask(),
}

const composer = makeComposer(sheet, { baseUrl: session.baseUrl, onMake: (asked, blobs) => void make(asked, blobs) })
const gallery = startGallery(byId('gallery'), { works, acts })
const lightbox = makeLightbox({ works, baseUrl: session.baseUrl, acts, onClose: (id) => gallery.focus(id) })
startDropZone(sheet, { composer, works })
showExamples(byId('examples'), (words, mode) => composer.write(words, mode))
keyButton.addEventListener('click', () => void keyDialog.ask())
works.listen((change) => {
  if (change.kind === 'work' && change.work.status === 'done') sayDone(change.work)
})
showKey()
if (session.hasKey()) maker.resume()
setInterval(() => works.sweep(), SWEEP_MS)
if (matchMedia('(hover: hover)').matches) byId('prompt').focus({ preventScroll: true })

/**
 * @param {import('./works.js').Asked} asked
 * @param {(Blob | undefined)[]} blobs
 */
async function make(asked, blobs) {
  if (!session.hasKey() && !(await keyDialog.ask())) return
  const [first] = maker.make(asked, blobs)
  if (first) gallery.scrollTo(first.id)
}

function showKey() {
  const words = session.hasKey() ? 'API key' : 'Enter API key'
  keyButton.replaceChildren(icon('key'), element('span', { text: words }))
}

/** For those who do not see the wall: it is said once for each request. @param {import('./works.js').Work} work */
function sayDone({ batch, kind, of }) {
  const isWhole = works.all().every((work) => work.batch !== batch || work.status !== 'making')
  if (isWhole)
    byId('said').textContent =
      kind === 'film' ? 'The film is there.' : of > 1 ? `${of} pictures are there.` : 'The picture is there.'
}
