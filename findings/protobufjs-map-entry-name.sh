#!/bin/sh
# protobufjs 7.6.6 (ext/descriptor), seen through @grpc/proto-loader 0.8.0 and @grpc/reflection 1.0.4, on Node 20 and 24.
#
# A map field has a hidden entry message. Its name is fixed by the language: the field's name in camel case and "Entry".
# protobufjs leaves "Entry" out when it turns a file into descriptors. @grpc/reflection sends these descriptors, and Go's
# protobuf checks the name: a client written in Go refuses the file, so one map field hides a whole service from it.
#
# Seen: the field and its entry are called "Statuses"; buf 1.75.0 calls them ".demo.Answer.StatusesEntry", and refuses
# what protobufjs wrote with "is an invalid map: incorrect implicit map entry name".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund protobufjs@7.6.6 @grpc/proto-loader@0.8.0 @bufbuild/buf@1.75.0
cat > demo.proto <<'PROTO'
syntax = "proto3";
package demo;
message Answer {
  map<string, int32> statuses = 1;
}
service Demo {
  rpc Get(Answer) returns (Answer);
}
PROTO
cat > names.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSync } from '@grpc/proto-loader';
import descriptor from 'protobufjs/ext/descriptor/index.js';

const namesIn = (file) => [file.messageType[0].field[0].typeName, file.messageType[0].nestedType[0].name].join(' ');
const [served] = loadSync('demo.proto')['demo.Answer'].fileDescriptorProtos;
const file = descriptor.FileDescriptorProto.decode(served);
writeFileSync('protobufjs.binpb', descriptor.FileDescriptorSet.encode({ file: [file] }).finish());
console.log('protobufjs', namesIn(file));
console.log('buf       ', namesIn(descriptor.FileDescriptorSet.decode(readFileSync('buf.binpb')).file[0]));
JS
npx buf build demo.proto -o buf.binpb
node names.mjs | tee seen
npx buf lint protobufjs.binpb 2>&1 | grep -o 'message field.*' | tee -a seen
cat > expected <<'TEXT'
protobufjs Statuses Statuses
buf        .demo.Answer.StatusesEntry StatusesEntry
message field "demo.Answer.statuses" is an invalid map: incorrect implicit map entry name
TEXT
diff expected seen && echo 'as described'
