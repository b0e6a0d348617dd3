-- Up Migration

-- Empty. Databases remember this migration by its name; its tables are those of the library imports.
