/** Errors as a person wants them: what happened, and what to do now. */

const ADVICE = {
  unauthorized:
    'Enter an API key of this server. It was printed when the server first started; `openimagine keys create` makes another.',
  rate_limit_exceeded: 'Too much at one time. Wait a moment, then try again.',
  content_policy_violation: 'The content policy of this server refuses it. Say it in another way, or ask for something else.',
  permission_denied: 'The content policy of this server refuses it. Say it in another way, or ask for something else.',
  invalid_prompt: 'Change the words, then try again.',
  invalid_image_url: 'Choose another picture: a JPEG, PNG or WebP file that opens elsewhere.',
  invalid_video_url: 'Choose another film: an MP4, for an edit no longer than 8.7 seconds.',
  failed_precondition: 'Choose another film, or start anew.',
  invalid_parameters: 'Change the option that is named, then try again.',
  invalid_argument: 'Change the words or the option that is named, then try again.',
  internal_error: 'This is a fault of the server, not yours. Try again; its log has the details.',
  service_unavailable: 'The server is busy. Try again in a moment.',
  connection_failed: 'Is the server still running? Start it again, then try again.',
  timed_out: 'It takes longer than expected. Reload the page to look again.',
  expired: 'Ask for it again.',
}

const FINAL = /^(content_policy_violation|permission_denied|failed_precondition|invalid_\w+)$/

/**
 * Words and advice for anything that was thrown.
 * @param {unknown} error
 * @returns {{ words: string, advice: string, needsKey?: boolean, isFinal?: boolean }}  final: the same request would fail again
 */
export function errorInWords(error) {
  const { code, message } = /** @type {{ code?: unknown, message?: unknown }} */ (Object(error))
  const known = typeof code === 'string' && Object.hasOwn(ADVICE, code)
  const advice = known ? ADVICE[/** @type {keyof typeof ADVICE} */ (code)] : 'Try again.'
  const words = sentence(typeof message === 'string' && message !== '' ? message : 'Something went wrong')
  if (code === 'unauthorized') return { words, advice, needsKey: true }
  return FINAL.test(String(code)) ? { words, advice, isFinal: true } : { words, advice }
}

/** @param {string} text */
function sentence(text) {
  const start = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(start) ? start : `${start}.`
}
