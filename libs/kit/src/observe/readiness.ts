import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { type HealthCheckResult, HealthCheckService, HealthIndicatorService } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { DeadlineSweep } from '../change/deadlines.js';
import { Clock } from '../clock.js';
import { Lifecycle } from '../lifecycle.js';
import { refuse } from '../refusals.js';
import { build } from './build.js';

/** The meaning of a failed check, in Chinese and English. */
const MEANING: Readonly<Record<string, { zh: string; en: string }>> = {
  database: { zh: '无法使用数据库', en: 'the database cannot be used' },
  accepting: { zh: '服务正在停止', en: 'the service is stopping' },
  clock: { zh: '业务日期未知', en: 'the business date is not known' },
};

/**
 * Checks whether the service can answer requests: its database answers, its date is known, and it is not stopping. A broker that is
 * away is a warning: what is recorded meanwhile waits in the outbox.
 */
@Injectable()
export class Readiness {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly db: DataSource,
    private readonly lifecycle: Lifecycle,
    private readonly clock: Clock,
    private readonly deadlines: DeadlineSweep,
  ) {}

  /** Each check with its figures. @throws DomainError `kit.not-ready` with the reason of each failed check */
  async check(): Promise<HealthCheckResult> {
    const { database, broker, stopping } = this.lifecycle;
    const check = (name: string) => this.indicators.check(name);
    try {
      return await this.health.check([
        check('database')
          .attempt(async () => {
            database.mustBeThere();
            await this.db.query('select 1');
          })
          .withTimeout(2000),
        () => check('broker').up(broker.fault === undefined ? {} : { warning: broker.fault }),
        check('accepting').attempt(() => stopping.throwIfAborted()),
        () => check('build').up({ ...build }),
        check('clock')
          .attempt(async () => {
            // Both figures have the same date: programs that move the clock rely on it.
            const today = this.clock.today();
            const calendar = this.clock.calendar.version;
            return { today, calendar, overdueDeadlines: await this.deadlines.overdue(today).catch(() => null) };
          })
          .withTimeout(2000),
      ]);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const { error: down = {} } = error.getResponse() as HealthCheckResult;
      const faults = Object.entries(down).map(([name, fault]) => ({
        ...MEANING[name],
        why: String(fault?.['message']),
      }));
      const zh = faults.map((one) => `${one.zh}（${one.why}）`).join('；');
      const en = faults.map((one) => `${one.en} (${one.why})`).join('; ');
      throw refuse('not-ready', { zh, en, ...down });
    }
  }
}
