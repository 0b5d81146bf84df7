// Fills the Word file with docxtemplater: node fill.mjs FOLDER SECONDS DOCX
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, seconds, page] = process.argv.slice(2)
const template = readFileSync(join(folder, 'template-braces.docx'))
const letters = readdirSync(folder).filter(f => f.endsWith('.values.json')).sort()
  .map(f => JSON.parse(readFileSync(join(folder, f), 'utf8')))

function docx(values) {
  const filled = new Docxtemplater(new PizZip(template), { delimiters: { start: '{{', end: '}}' } })
  filled.render(values)
  return filled.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}

function each(limit) {
  const used = process.cpuUsage()
  let done = 0, micros = 0
  for (; micros < limit * 1e6; done++) {
    docx(letters[done % letters.length])
    const now = process.cpuUsage(used)
    micros = now.user + now.system
  }
  return 1e6 * done / micros
}

writeFileSync(page, docx(letters[0]))
each(seconds)
console.log(each(seconds).toFixed(1))
