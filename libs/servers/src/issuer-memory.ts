import type { Adapter, AdapterPayload } from 'oidc-provider';

/** The local issuer keeps sign-ins under way, codes and refresh tokens until it ends, the latest 10,000. */
const kept = new Map<string, AdapterPayload>();
const MOST = 10_000;

export class IssuerMemory implements Adapter {
  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    kept.set(`${this.model} ${id}`, payload);
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return kept.get(`${this.model} ${id}`);
  }

  findByUid = async (uid: string): Promise<AdapterPayload | undefined> => this.first((payload) => payload.uid === uid);
  findByUserCode = async (): Promise<undefined> => undefined;

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    kept.delete(`${this.model} ${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, payload] of kept) if (payload.grantId === grantId) kept.delete(id);
  }

  private first(suits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [id, payload] of kept) if (id.startsWith(`${this.model} `) && suits(payload)) return payload;
    return undefined;
  }
}
