/** Carries a change of one named thing out; its box stays where it can. */
import type { NodeChange } from './edit-scene.ts'
import type { Placed, SceneNode } from './scene.ts'

/** The node after the change. */
export function changeNode(node: SceneNode, change: NodeChange): SceneNode {
  const boxes = (alter: (box: Placed) => Placed) => (node.placed ? { placed: node.placed.map(alter) } : {})
  switch (change.kind) {
    case 'recolour':
      return { ...node, colors: [change.color], ...boxes(({ colors: _colors, ...box }) => box) }
    case 'resize':
      return { ...node, scale: Math.max(0.1, Math.min(6, node.scale * change.factor)), ...boxes((box) => resized(box, change.factor)) } // prettier-ignore
    case 'count':
      return counted(node, change.count)
    case 'move':
      return { ...node, region: change.region, ...boxes(({ support: _support, ...box }) => ({ ...box, ...cornerFor(box, change.region) })) } // prettier-ignore
    case 'replace': {
      const { id, count, placed } = node
      const boxes = change.by.count > 1 && change.by.count !== count ? undefined : placed
      return { ...change.by, id, count: change.by.count > 1 ? change.by.count : count, ...(boxes ? { placed: boxes } : {}) }
    }
    case 'turn': {
      if (change.facing === 'around') return { ...node, ...boxes((box) => ({ ...box, flip: !box.flip })) }
      const { facing } = change
      if (facing === 'away' || facing === 'front') return { ...node, facing }
      return { ...node, facing, ...boxes((box) => ({ ...box, flip: facing === 'right' })) }
    }
    case 'pose':
      return { ...node, pose: change.pose }
    case 'material':
      return { ...node, material: change.material }
    case 'feel':
      return { ...node, mood: change.mood }
    case 'age':
      return { ...node, age: change.age }
    case 'trait':
      return { ...node, traits: [...new Set([...(node.traits ?? []), change.trait])].slice(-16) }
    case 'dress':
      return { ...node, wears: [...(node.wears ?? []).filter(({ concept }) => concept !== change.wears.concept), change.wears].slice(-8) } // prettier-ignore
  }
}

/** Fewer keep the first boxes; more are laid out anew. */
function counted(node: SceneNode, count: number): SceneNode {
  const { placed, many: _many, ...rest } = node
  const enough = placed && placed.length >= count
  return { ...rest, count: Math.min(40, count), ...(enough ? { placed: placed.slice(0, count) } : {}) }
}

function resized(box: Placed, factor: number): Placed {
  const [width, height] = [Math.min(4, box.width * factor), Math.min(4, box.height * factor)]
  return { ...box, width, height, x: box.x + (box.width - width) / 2, y: box.y + box.height - height }
}

function cornerFor(box: Placed, region: string): { x: number; y: number } {
  const x = region.includes('left') ? 0.06 : region.includes('right') ? 0.94 - box.width : region === 'center' ? 0.5 - box.width / 2 : box.x // prettier-ignore
  const high = region.startsWith('top') || region === 'sky'
  const y = high ? 0.06 : region.startsWith('bottom') || region === 'foreground' ? 0.94 - box.height : region === 'center' && box.zone !== 'ground' ? 0.55 - box.height / 2 : box.y // prettier-ignore
  return { x, y }
}
