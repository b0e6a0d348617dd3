-- Up Migration

-- Nothing. Databases remember this migration by its name; its tables are those of the library imports.
