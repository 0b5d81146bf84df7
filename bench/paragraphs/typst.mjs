// Sets every letter with Typst: node typst.mjs FOLDER OUT FONTS EMBLEM SOURCE
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [folder, out, fonts, emblem, source] = process.argv.slice(2)
const workspace = resolve(out)
mkdirSync(workspace, { recursive: true })
copyFileSync(emblem, join(workspace, 'emblem.svg'))
copyFileSync(source, join(workspace, 'letter.typ'))
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [fonts] }] })
for (const file of readdirSync(folder).filter(f => f.endsWith('.texts.json')).sort()) {
  const inputs = { texts: readFileSync(join(folder, file), 'utf8'), json: '{}', linebreaks: 'optimized' }
  const set = compiler.compile({ mainFilePath: join(workspace, 'letter.typ'), inputs })
  if (set.hasError()) { set.printErrors(); process.exit(1) }
  writeFileSync(join(workspace, file.replace('.texts.json', '.pdf')), compiler.pdf(set.result))
}
