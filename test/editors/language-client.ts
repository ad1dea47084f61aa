import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** A finding of the editor: 0-based, as the protocol counts. */
export interface EditorFinding {
  readonly message: string
  readonly range: { readonly start: Position; readonly end: Position }
}

export interface Position {
  readonly line: number
  readonly character: number
}

/** How long an answer may take on a busy machine, in milliseconds. */
const patience = 60_000

const settings = {
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
}

/** An editor that speaks the Language Server Protocol with yaml-language-server, without network. */
export class LanguageClient {
  readonly #server: ChildProcessWithoutNullStreams
  readonly #answers = new Map<number, (result: unknown) => void>()
  readonly #findings = new Map<string, (findings: readonly EditorFinding[]) => void>()
  #buffer = Buffer.alloc(0)
  #id = 0

  constructor() {
    const main = createRequire(import.meta.url).resolve('yaml-language-server/package.json')
    const bin = join(dirname(main), 'bin/yaml-language-server')
    this.#server = spawn(process.execPath, [bin, '--stdio'])
    this.#server.stdout.on('data', (data: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, data])
      for (let message = this.#next(); message; message = this.#next()) this.#take(message)
    })
  }

  async start(root: string): Promise<void> {
    await this.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: false } },
        },
      },
    })
    this.#send({ method: 'initialized', params: {} })
  }

  /** Opens a file with this text and waits for what the server finds in it. */
  open(path: string, text: string): Promise<readonly EditorFinding[]> {
    const uri = pathToFileURL(path).href
    const findings = withDeadline<readonly EditorFinding[]>(`findings about ${path}`, (resolve) =>
      this.#findings.set(uri, resolve),
    )
    const textDocument = { uri, languageId: 'yaml', version: 1, text }
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } })
    return findings
  }

  async hover(path: string, position: Position): Promise<string> {
    const result = await this.request('textDocument/hover', at(path, position))
    return (result as { contents?: { value: string } } | null)?.contents?.value ?? ''
  }

  async complete(path: string, position: Position): Promise<readonly string[]> {
    const result = await this.request('textDocument/completion', at(path, position))
    return ((result as { items?: { label: string }[] } | null)?.items ?? []).map(
      ({ label }) => label,
    )
  }

  request(method: string, params: object): Promise<unknown> {
    const id = ++this.#id
    const answer = withDeadline<unknown>(method, (resolve) => this.#answers.set(id, resolve))
    this.#send({ id, method, params })
    return answer
  }

  stop(): void {
    this.#server.kill()
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  /** The next whole message in the buffer. */
  #next(): Message | undefined {
    const end = this.#buffer.indexOf('\r\n\r\n')
    if (end < 0) return undefined
    const length = Number(/Content-Length: (\d+)/.exec(this.#buffer.toString('utf8', 0, end))?.[1])
    const start = end + 4
    if (this.#buffer.length < start + length) return undefined
    const body = this.#buffer.toString('utf8', start, start + length)
    this.#buffer = this.#buffer.subarray(start + length)
    return JSON.parse(body) as Message
  }

  #take({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: EditorFinding[] }
      this.#findings.get(uri)?.(diagnostics)
    } else if (method !== undefined && id !== undefined) {
      const { items = [] } = (params ?? {}) as { items?: unknown[] }
      const isSettings = method === 'workspace/configuration'
      this.#send({ id, result: isSettings ? items.map(() => settings) : null })
    } else if (id !== undefined) this.#answers.get(id)?.(result)
  }
}

function at(path: string, position: Position): object {
  return { textDocument: { uri: pathToFileURL(path).href }, position }
}

function withDeadline<T>(what: string, start: (resolve: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The language server did not answer: ${what}`))
    }, patience)
    start((value) => {
      clearTimeout(timer)
      resolve(value)
    })
  })
}
