# One recipe for the five services and the portal (FOLDER=apps):
# docker build --build-arg SERVICE=rating --build-arg VERSION=$(npm pkg get version | tr -d '"') --build-arg COMMIT=$(git rev-parse HEAD) .
# For production NODE_IMAGE is an image by digest (deploy/production/env.example).
ARG NODE_IMAGE=node:24-bookworm-slim
FROM ${NODE_IMAGE} AS build
WORKDIR /heng
COPY package.json package-lock.json ./
COPY apps/portal/package.json apps/portal/
COPY libs/agency-directory/package.json libs/agency-directory/
COPY libs/assessment/package.json libs/assessment/
COPY libs/clients/package.json libs/clients/
COPY libs/contracts/package.json libs/contracts/
COPY libs/expert-pool/package.json libs/expert-pool/
COPY libs/files/package.json libs/files/
COPY libs/imports/package.json libs/imports/
COPY libs/kit/package.json libs/kit/
COPY libs/legal-time/package.json libs/legal-time/
COPY libs/panel/package.json libs/panel/
COPY libs/public-log/package.json libs/public-log/
COPY libs/search-keys/package.json libs/search-keys/
COPY libs/servers/package.json libs/servers/
COPY libs/testing/package.json libs/testing/
COPY libs/withholding/package.json libs/withholding/
COPY services/complaints/package.json services/complaints/
COPY services/notification/package.json services/notification/
COPY services/rating/package.json services/rating/
COPY services/registry/package.json services/registry/
COPY services/tracking/package.json services/tracking/
COPY tools/bench/package.json tools/bench/
COPY tools/local/package.json tools/local/
RUN npm ci --no-audit --no-fund
COPY . .
ARG COMMIT
RUN npm run build

# The local identity provider of docker-compose.yml; never deployed.
FROM build AS local
RUN mkdir /data && chown node /data
USER node
EXPOSE 3080

# What a service needs to run, and no more; the same layer for all.
FROM ${NODE_IMAGE} AS production
WORKDIR /heng
COPY --from=build /heng/package.json /heng/package-lock.json ./
COPY --from=build /heng/apps ./apps
COPY --from=build /heng/libs ./libs
COPY --from=build /heng/services ./services
RUN npm ci --omit=dev --no-audit --no-fund --ignore-scripts \
  -w @heng/registry -w @heng/tracking -w @heng/complaints -w @heng/rating -w @heng/notification -w @heng/portal

FROM ${NODE_IMAGE}
ARG FOLDER=services
ARG SERVICE
ARG VERSION
ARG COMMIT
LABEL org.opencontainers.image.title="heng ${SERVICE}" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${COMMIT}" \
  org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 GRPC_PORT=5000 MALLOC_ARENA_MAX=2
WORKDIR /heng
COPY --from=production /heng ./
RUN mkdir -p /data/files && chown node /data/files
WORKDIR /heng/${FOLDER}/${SERVICE}
USER node
EXPOSE 3000 5000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=12 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "dist/main.js"]
