/** Numbers for operators, in the Prometheus format at `/metrics`. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

export type Metrics = {
  /** One answered request; `route` is the pattern, never the path. */
  requestAnswered(request: { method: string; route: string; status: number; seconds: number }): void
  /** One decision of moderation; an allowed text has no category and no rule. */
  decisionMade(decision: { action: string; category?: string; ruleId?: string }): void
  /** The text of `/metrics`. */
  text(): Promise<string>
}

/** Makes a registry of its own, so that two servers in one process do not mix. */
export function makeMetrics({ withProcess = false }: { withProcess?: boolean } = {}): Metrics {
  const registry = new Registry()
  if (withProcess) collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'openimagine_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'openimagine_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10, 30, 120],
    registers: [registry],
  })
  const decisions = new Counter({
    name: 'openimagine_moderation_decisions_total',
    help: 'Texts and media judged by the content policy',
    labelNames: ['action', 'category', 'rule'],
    registers: [registry],
  })
  return {
    decisionMade({ action, category = '', ruleId = '' }) {
      decisions.inc({ action, category, rule: ruleId })
    },
    requestAnswered({ method, route, status, seconds: took }) {
      requests.inc({ method, route, status: String(status) })
      seconds.observe({ method, route }, took)
    },
    text: () => registry.metrics(),
  }
}
