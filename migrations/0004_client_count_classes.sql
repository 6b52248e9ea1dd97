-- Counts of clients in classes of five: api/domain/client-count.ts, docs/decisions/2026-11-23-small-counts.md.
-- A number of clients as anybody may read it: the lowest of its class, 1 to 4 as "<5".
CREATE OR REPLACE FUNCTION client_count(n integer) RETURNS json LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN n BETWEEN 1 AND 4 THEN '"<5"'::json ELSE to_json(n - n % 5) END;
--> statement-breakpoint
UPDATE "client_groups" SET "estimated_size" = estimated_size - estimated_size % 5 WHERE estimated_size > 5 AND estimated_size % 5 > 0;--> statement-breakpoint
UPDATE "services" SET "clients_per_year" = clients_per_year - clients_per_year % 5 WHERE clients_per_year > 5 AND clients_per_year % 5 > 0;--> statement-breakpoint
UPDATE "service_client_groups" SET "clients_per_year" = clients_per_year - clients_per_year % 5 WHERE clients_per_year > 5 AND clients_per_year % 5 > 0;--> statement-breakpoint
-- The history keeps what can be read, and no more.
CREATE FUNCTION in_count_classes(state jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT AS $$
	SELECT coalesce(jsonb_object_agg(key, CASE
		WHEN key IN ('clientsPerYear', 'estimatedSize') AND jsonb_typeof(value) = 'number' THEN to_jsonb(value::int - value::int % 5)
		WHEN key = 'clientGroups' AND jsonb_typeof(value) = 'array'
			THEN (SELECT coalesce(jsonb_agg(in_count_classes(part) ORDER BY place), '[]') FROM jsonb_array_elements(value) WITH ORDINALITY AS parts (part, place))
		ELSE value END), '{}')
	FROM jsonb_each(state)
$$;
--> statement-breakpoint
ALTER TABLE "events" DISABLE TRIGGER "events_append_only";--> statement-breakpoint
UPDATE "events" SET "before" = in_count_classes("before"), "after" = in_count_classes("after") WHERE entity IN ('service', 'client-group');--> statement-breakpoint
ALTER TABLE "events" ENABLE TRIGGER "events_append_only";--> statement-breakpoint
DROP FUNCTION in_count_classes(jsonb);--> statement-breakpoint
-- Tables with unfinished triggers cannot be altered.
SET CONSTRAINTS ALL IMMEDIATE;--> statement-breakpoint
ALTER TABLE "client_groups" DROP CONSTRAINT "client_groups_estimated_size_check";--> statement-breakpoint
ALTER TABLE "service_client_groups" DROP CONSTRAINT "service_client_groups_clients_per_year_check";--> statement-breakpoint
ALTER TABLE "services" DROP CONSTRAINT "services_clients_per_year_check";--> statement-breakpoint
ALTER TABLE "client_groups" ADD CONSTRAINT "client_groups_estimated_size_check" CHECK (estimated_size = 4 or (estimated_size >= 0 and estimated_size % 5 = 0));--> statement-breakpoint
ALTER TABLE "service_client_groups" ADD CONSTRAINT "service_client_groups_clients_per_year_check" CHECK (clients_per_year = 4 or (clients_per_year >= 0 and clients_per_year % 5 = 0));--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_clients_per_year_check" CHECK (clients_per_year = 4 or (clients_per_year >= 0 and clients_per_year % 5 = 0));
