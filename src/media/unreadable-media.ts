/** A stranger's file cannot be used; the message says why and what would be right, in words for the caller. */
export class UnreadableMedia extends Error {
  readonly kind: 'image' | 'video'
  constructor(kind: UnreadableMedia['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UnreadableMedia'
    this.kind = kind
  }
}
