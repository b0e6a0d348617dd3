/** One PostgreSQL for all integration tests; each suite has databases and a broker of its own on it. */
let stop = async () => undefined;

export async function setup() {
  if (process.env.TEST_SERVERS === 'containers') {
    const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
    const container = await new PostgreSqlContainer('postgres:18').start();
    process.env.TEST_POSTGRES = container.getConnectionUri();
    stop = async () => void (await container.stop());
    return;
  }
  const { startPostgres } = await import('@heng/servers').catch(() => {
    throw new Error('Integration tests need the built libraries: run "npm run build" first (npm test does).');
  });
  const server = await startPostgres({ fast: true });
  process.env.TEST_POSTGRES = server.url;
  stop = () => server.stop();
}

export const teardown = () => stop();
