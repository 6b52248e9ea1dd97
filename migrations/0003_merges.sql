CREATE TABLE "distinct_records" (
	"a_id" uuid NOT NULL,
	"b_id" uuid NOT NULL,
	"entity" text NOT NULL,
	"stated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "distinct_records_a_id_b_id_pk" PRIMARY KEY("a_id","b_id"),
	CONSTRAINT "distinct_records_order_check" CHECK (a_id < b_id)
);
--> statement-breakpoint
CREATE TABLE "merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"entity" text NOT NULL,
	"kept_id" uuid NOT NULL,
	"absorbed_id" uuid NOT NULL,
	"merged_by" text NOT NULL,
	"merged_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp(3) with time zone,
	"trace" jsonb NOT NULL,
	CONSTRAINT "merges_entity_check" CHECK (entity in ('service', 'team')),
	CONSTRAINT "merges_two_check" CHECK (kept_id <> absorbed_id)
);
--> statement-breakpoint
CREATE INDEX "merges_absorbed" ON "merges" USING btree ("absorbed_id");