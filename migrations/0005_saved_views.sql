CREATE TABLE "presentation_items" (
	"presentation_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"view_id" uuid NOT NULL,
	"caption" jsonb,
	CONSTRAINT "presentation_items_presentation_id_position_pk" PRIMARY KEY("presentation_id","position")
);
--> statement-breakpoint
CREATE TABLE "presentations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "presentations_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> '')
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"address" text NOT NULL,
	"note" jsonb,
	"saved_by" text NOT NULL,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "saved_views_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> '')
);
--> statement-breakpoint
ALTER TABLE "presentation_items" ADD CONSTRAINT "presentation_items_presentation_fk" FOREIGN KEY ("presentation_id") REFERENCES "public"."presentations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presentation_items" ADD CONSTRAINT "presentation_items_view_fk" FOREIGN KEY ("view_id") REFERENCES "public"."saved_views"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presentation_items_view" ON "presentation_items" USING btree ("view_id");--> statement-breakpoint
CREATE UNIQUE INDEX "presentations_name_unique" ON "presentations" USING btree (btrim("sort_name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "presentations_created_at" ON "presentations" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name_unique" ON "saved_views" USING btree (btrim("sort_name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "saved_views_created_at" ON "saved_views" USING btree ("created_at","id");