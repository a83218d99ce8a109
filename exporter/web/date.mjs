// Dates in running text: 2016, januari 2019, 21 november 2026 (requirements FMT-1).

export const formatDate = (date, words) => {
  const [year, month, day] = date.split('-')
  if (!month) return year
  const name = words('shell.months').split(' ')[Number(month) - 1]
  return words(day ? 'shell.day' : 'shell.month', { day: Number(day || 0), month: name, year })
}

const two = number => String(number).padStart(2, '0')

/** The calendar day of a moment, where the learner is. */
export const dayOf = moment => `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`

export const clock = moment => `${two(moment.getHours())}:${two(moment.getMinutes())}`
