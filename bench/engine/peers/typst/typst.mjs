// Sets the letters with Typst, its cache kept: node typst.mjs FOLDER SECONDS optimized|simple PDF
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [folder, seconds, linebreaks, page, fonts, emblem, source] = process.argv.slice(2)
const workspace = resolve(folder, '..', 'typst-workspace')
mkdirSync(workspace, { recursive: true })
copyFileSync(emblem, join(workspace, 'emblem.svg'))
copyFileSync(source, join(workspace, 'letter.typ'))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] })
const letters = readdirSync(folder).filter(f => f.endsWith('.texts.json')).sort().map(f => ({
  texts: readFileSync(join(folder, f), 'utf8'),
  json: readFileSync(join(folder, f.replace('.texts', '')), 'utf8'),
  linebreaks,
}))

function pdf(inputs) {
  const set = compiler.compile({ mainFilePath: join(workspace, 'letter.typ'), inputs })
  if (set.hasError()) { set.printErrors(); process.exit(1) }
  return compiler.pdf(set.result, { pdfStandard: 'a-3a', creationTimestamp: 0 })
}

// No letter comes twice: Typst would remember all of it
let next = 0
function each(limit) {
  const used = process.cpuUsage()
  let done = 0, micros = 0
  for (; micros < limit * 1e6; done++) {
    if (next === letters.length) { console.error('too few letters'); process.exit(1) }
    pdf(letters[next++])
    const now = process.cpuUsage(used)
    micros = now.user + now.system
  }
  return 1e6 * done / micros
}

writeFileSync(page, pdf(letters[0]))
each(seconds)
console.log(each(seconds * 2).toFixed(1))
