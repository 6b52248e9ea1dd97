CREATE TABLE "client_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"parent_id" uuid,
	"path" uuid[] DEFAULT '{}' NOT NULL,
	"code" text,
	"description" jsonb,
	"estimated_size" integer,
	"quiet" boolean DEFAULT false NOT NULL,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "client_groups_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''),
	CONSTRAINT "client_groups_depth_check" CHECK (cardinality(path) <= 6),
	CONSTRAINT "client_groups_estimated_size_check" CHECK (estimated_size = 0 or estimated_size >= 4)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "external_ids" (
	"source" text NOT NULL,
	"entity" text NOT NULL,
	"external_id" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"seen" jsonb,
	CONSTRAINT "external_ids_source_entity_external_id_pk" PRIMARY KEY("source","entity","external_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text NOT NULL,
	"actor" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" smallint,
	"body" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_actor_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"format" text NOT NULL,
	"dry_run" boolean NOT NULL,
	"status" text NOT NULL,
	"actor" text NOT NULL,
	"files" jsonb NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"failure" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "map_positions" (
	"level" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"x" real NOT NULL,
	"y" real NOT NULL,
	CONSTRAINT "map_positions_level_entity_id_pk" PRIMARY KEY("level","entity_id")
);
--> statement-breakpoint
CREATE TABLE "map_regions" (
	"level" text NOT NULL,
	"department_id" uuid NOT NULL,
	"x" real NOT NULL,
	"y" real NOT NULL,
	"r" real NOT NULL,
	CONSTRAINT "map_regions_level_department_id_pk" PRIMARY KEY("level","department_id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"kind" text DEFAULT 'other' NOT NULL,
	"business_code" text,
	"url" text,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "organizations_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "service_classes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"parent_id" uuid,
	"path" uuid[] DEFAULT '{}' NOT NULL,
	"code" text,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "service_classes_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''),
	CONSTRAINT "service_classes_depth_check" CHECK (cardinality(path) <= 6)
);
--> statement-breakpoint
CREATE TABLE "service_client_groups" (
	"service_id" uuid NOT NULL,
	"client_group_id" uuid NOT NULL,
	"weight" smallint NOT NULL,
	"clients_per_year" integer,
	CONSTRAINT "service_client_groups_service_id_client_group_id_pk" PRIMARY KEY("service_id","client_group_id"),
	CONSTRAINT "service_client_groups_weight_check" CHECK (weight between 1 and 3),
	CONSTRAINT "service_client_groups_clients_per_year_check" CHECK (clients_per_year = 0 or clients_per_year >= 4)
);
--> statement-breakpoint
CREATE TABLE "service_service_classes" (
	"service_id" uuid NOT NULL,
	"service_class_id" uuid NOT NULL,
	CONSTRAINT "service_service_classes_service_id_service_class_id_pk" PRIMARY KEY("service_id","service_class_id")
);
--> statement-breakpoint
CREATE TABLE "service_teams" (
	"service_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "service_teams_service_id_team_id_role_pk" PRIMARY KEY("service_id","team_id","role")
);
--> statement-breakpoint
CREATE TABLE "services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"team_id" uuid NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"summary" jsonb,
	"description" jsonb,
	"age_min" smallint,
	"age_max" smallint,
	"channels" text[] DEFAULT '{}' NOT NULL,
	"areas" text[] DEFAULT '{}' NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"fee" text,
	"url" text,
	"clients_per_year" integer,
	"keywords" text[] DEFAULT '{}' NOT NULL,
	"reviewed_at" date,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "services_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''),
	CONSTRAINT "services_ages_check" CHECK (age_min between 0 and 120 and age_max between 0 and 120),
	CONSTRAINT "services_age_order_check" CHECK (age_min <= age_max),
	CONSTRAINT "services_clients_per_year_check" CHECK (clients_per_year = 0 or clients_per_year >= 4),
	CONSTRAINT "services_status_check" CHECK (status in ('active', 'planned', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"organization_id" uuid NOT NULL,
	"parent_id" uuid,
	"path" uuid[] DEFAULT '{}' NOT NULL,
	"description" jsonb,
	"contacts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"mark" text,
	"color" smallint,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "teams_id_organization_unique" UNIQUE("id","organization_id"),
	CONSTRAINT "teams_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''),
	CONSTRAINT "teams_depth_check" CHECK (cardinality(path) <= 6),
	CONSTRAINT "teams_look_check" CHECK ((parent_id is null) = (mark is not null and color between 1 and 12))
);
--> statement-breakpoint
ALTER TABLE "client_groups" ADD CONSTRAINT "client_groups_parent_id_client_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."client_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_classes" ADD CONSTRAINT "service_classes_parent_id_service_classes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_classes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_client_groups" ADD CONSTRAINT "service_client_groups_service_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_client_groups" ADD CONSTRAINT "service_client_groups_client_group_fk" FOREIGN KEY ("client_group_id") REFERENCES "public"."client_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_service_classes" ADD CONSTRAINT "service_service_classes_service_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_service_classes" ADD CONSTRAINT "service_service_classes_service_class_fk" FOREIGN KEY ("service_class_id") REFERENCES "public"."service_classes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_teams" ADD CONSTRAINT "service_teams_service_fk" FOREIGN KEY ("service_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_teams" ADD CONSTRAINT "service_teams_team_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_team_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organization_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_parent_fk" FOREIGN KEY ("parent_id","organization_id") REFERENCES "public"."teams"("id","organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "client_groups_code_unique" ON "client_groups" USING btree ("code") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "client_groups_sort_name" ON "client_groups" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "client_groups_parent" ON "client_groups" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "client_groups_path" ON "client_groups" USING gin ("path");--> statement-breakpoint
CREATE INDEX "events_entity" ON "events" USING btree ("entity_id","id");--> statement-breakpoint
CREATE INDEX "external_ids_entity" ON "external_ids" USING btree ("entity_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "organizations_sort_name" ON "organizations" USING btree ("sort_name","id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_business_code_unique" ON "organizations" USING btree ("business_code") WHERE deleted_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "service_classes_code_unique" ON "service_classes" USING btree ("code") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "service_classes_sort_name" ON "service_classes" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "service_classes_parent" ON "service_classes" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "service_classes_path" ON "service_classes" USING gin ("path");--> statement-breakpoint
CREATE INDEX "service_client_groups_client_group" ON "service_client_groups" USING btree ("client_group_id");--> statement-breakpoint
CREATE INDEX "service_service_classes_service_class" ON "service_service_classes" USING btree ("service_class_id");--> statement-breakpoint
CREATE INDEX "service_teams_team" ON "service_teams" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "services_sort_name" ON "services" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "services_updated_at" ON "services" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "services_team" ON "services" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "teams_sort_name" ON "teams" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "teams_parent" ON "teams" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "teams_path" ON "teams" USING gin ("path");--> statement-breakpoint
CREATE INDEX "teams_organization" ON "teams" USING btree ("organization_id");
--> statement-breakpoint
-- What follows is written by hand: drizzle-kit does not know extensions, functions or triggers.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
-- A number of clients as anybody may read it: 1 to 4 only as "<5".
CREATE FUNCTION client_count(n integer) RETURNS json LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN n BETWEEN 1 AND 4 THEN '"<5"'::json ELSE to_json(n) END;
--> statement-breakpoint
-- Keeps path = ancestors from the top down to the row itself, and refuses a row as its own ancestor.
CREATE FUNCTION maintain_path() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	above uuid[] := '{}';
BEGIN
	IF NEW.parent_id IS NOT NULL THEN
		EXECUTE format('SELECT path FROM %I WHERE id = $1', TG_TABLE_NAME) INTO above USING NEW.parent_id;
		IF NEW.id = NEW.parent_id OR NEW.id = ANY (above) THEN
			RAISE EXCEPTION 'a row cannot be its own ancestor'
				USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_cycle_check';
		END IF;
	END IF;
	NEW.path := coalesce(above, '{}') || NEW.id;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION move_children() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('UPDATE %I SET parent_id = parent_id WHERE parent_id = $1', TG_TABLE_NAME) USING NEW.id;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER teams_path BEFORE INSERT OR UPDATE OF parent_id ON teams FOR EACH ROW EXECUTE FUNCTION maintain_path();
--> statement-breakpoint
CREATE TRIGGER teams_children AFTER UPDATE OF parent_id ON teams FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_children();
--> statement-breakpoint
CREATE TRIGGER client_groups_path BEFORE INSERT OR UPDATE OF parent_id ON client_groups FOR EACH ROW EXECUTE FUNCTION maintain_path();
--> statement-breakpoint
CREATE TRIGGER client_groups_children AFTER UPDATE OF parent_id ON client_groups FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_children();
--> statement-breakpoint
CREATE TRIGGER service_classes_path BEFORE INSERT OR UPDATE OF parent_id ON service_classes FOR EACH ROW EXECUTE FUNCTION maintain_path();
--> statement-breakpoint
CREATE TRIGGER service_classes_children AFTER UPDATE OF parent_id ON service_classes FOR EACH ROW WHEN (OLD.path IS DISTINCT FROM NEW.path) EXECUTE FUNCTION move_children();
--> statement-breakpoint
-- History is only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the table % is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Every process that listens hears of a commit that changed something.
CREATE FUNCTION announce_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('yhdyspinta_events', '');
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_announce AFTER INSERT ON events FOR EACH STATEMENT EXECUTE FUNCTION announce_events();
