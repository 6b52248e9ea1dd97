CREATE TABLE "settings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"value" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settings_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "ties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"team_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"stated_by" text NOT NULL,
	"strength" text NOT NULL,
	"stated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ties_statement_unique" UNIQUE("team_id","other_id","stated_by"),
	CONSTRAINT "ties_strength_check" CHECK (strength in ('unknown', 'heard-of', 'met', 'passed-on', 'together')),
	CONSTRAINT "ties_two_check" CHECK (team_id <> other_id)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"level" text NOT NULL,
	"a_id" uuid NOT NULL,
	"b_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"verdict" text NOT NULL,
	"reason" text,
	"decided_by" text NOT NULL,
	"decided_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"raised_as" text,
	"client_overlap" double precision NOT NULL,
	"function_similarity" double precision,
	"version_a" integer NOT NULL,
	"version_b" integer NOT NULL,
	"basis_a" jsonb NOT NULL,
	"basis_b" jsonb NOT NULL,
	"taken_back_at" timestamp(3) with time zone,
	CONSTRAINT "verdicts_pair_version_unique" UNIQUE("level","a_id","b_id","version"),
	CONSTRAINT "verdicts_order_check" CHECK (a_id < b_id),
	CONSTRAINT "verdicts_level_check" CHECK (level in ('service', 'team', 'department')),
	CONSTRAINT "verdicts_verdict_check" CHECK (verdict in ('duplicate', 'partner', 'fine', 'unsure')),
	CONSTRAINT "verdicts_raised_as_check" CHECK (raised_as in ('duplicate', 'partner', 'peer')),
	CONSTRAINT "verdicts_scores_check" CHECK (client_overlap between 0 and 1 and function_similarity between 0 and 1)
);
--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_team_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ties" ADD CONSTRAINT "ties_other_fk" FOREIGN KEY ("other_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ties_other" ON "ties" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "verdicts_b" ON "verdicts" USING btree ("b_id");--> statement-breakpoint
-- Settings are changed, never added: each has its row from the start.
INSERT INTO "settings" ("id", "name") VALUES ('019abc00-0000-7000-8000-000000000001', 'relations');
