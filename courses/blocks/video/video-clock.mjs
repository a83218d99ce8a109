// What a player goes by: the time of a film or sound, or a time of its own for slides without sound.

const now = () => performance.now() / 1000

/** `changed()` is called when it starts or stops by itself or by others. */
export const ownClock = (length, changed) => {
  let at = 0
  let since = now()
  let speed = 1
  let playing = false
  const time = () => playing ? Math.min(length, at + (now() - since) * speed) : at
  const set = (from, isPlaying) => {
    at = from
    since = now()
    playing = isPlaying
  }
  return {
    get time() { return time() },
    get playing() { return playing },
    play() { set(time(), true); changed() },
    pause() { set(time(), false); changed() },
    seek(to) { set(to, playing) },
    speed(value) { set(time(), playing); speed = value },
    source() {}
  }
}

export const mediaClock = (media, changed, failed) => {
  for (const name of ['play', 'pause', 'ended', 'durationchange']) media.addEventListener(name, changed)
  media.addEventListener('error', failed)
  // Whoever pauses at once, or changes the source, has only changed their mind.
  const refused = problem => { if (problem.name !== 'AbortError') failed() }
  return {
    get time() { return media.currentTime },
    get playing() { return !media.paused && !media.ended },
    play() { media.play().catch(refused) },
    pause() { media.pause() },
    seek(to) { media.currentTime = to },
    speed(value) { media.defaultPlaybackRate = media.playbackRate = value },
    /** Another sound or film of the same length, from the same moment. */
    source(src) {
      const { currentTime, paused } = media
      media.src = src
      media.currentTime = currentTime
      if (!paused) media.play().catch(refused)
    }
  }
}

/** 75 → 1:15, 3675 → 1:01:15. */
export const clockText = seconds => {
  const whole = Math.floor(seconds)
  const two = number => String(number).padStart(2, '0')
  const minutes = Math.floor(whole / 60) % 60
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Done, yet not by what was seen: the text has been read in its place. */
export const isRead = (block, state) => state.done && 100 * state.covered < block.threshold && !state.attendance?.done

/** How much of the film's webinar counts so far, live minutes included, and what is left. `state` is session.state. */
export const seenText = (block, state, words) => {
  const { attendance, covered, done } = state
  if (done) {
    return attendance?.done && attendance.mode !== 'recording' ? `${words(`attendance.${attendance.mode}`, { day: attendance.day })}.` : words(isRead(block, state) ? 'video.done' : 'video.seen-all')
  }
  const together = attendance?.reasons.find(reason => reason.code === 'together')
  return together ? words('video.seen-together', together.values) : words('video.seen', { n: Math.floor(100 * covered), threshold: block.threshold })
}
