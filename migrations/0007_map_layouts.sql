CREATE TABLE "map_layouts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"changed_by" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp(3) with time zone,
	"before" jsonb NOT NULL,
	CONSTRAINT "map_layouts_kind_check" CHECK (kind in ('node', 'department', 'tidy'))
);
--> statement-breakpoint
CREATE INDEX "map_layouts_level" ON "map_layouts" USING btree ("level","id");