CREATE TABLE "experiment_client_groups" (
	"experiment_id" uuid NOT NULL,
	"client_group_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "experiment_client_groups_experiment_id_client_group_id_pk" PRIMARY KEY("experiment_id","client_group_id")
);
--> statement-breakpoint
CREATE TABLE "experiment_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experiment_id" uuid NOT NULL,
	"day" date NOT NULL,
	"text" jsonb NOT NULL,
	"written_by" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "experiment_teams" (
	"experiment_id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"people" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"asked_at" timestamp(3) with time zone,
	"asked_by" text,
	"answer" text,
	"answered_at" timestamp(3) with time zone,
	"answered_by" text,
	"until" date,
	"reason" text,
	CONSTRAINT "experiment_teams_experiment_id_team_id_pk" PRIMARY KEY("experiment_id","team_id"),
	CONSTRAINT "experiment_teams_answer_check" CHECK (answer in ('yes', 'not-now', 'no')),
	CONSTRAINT "experiment_teams_reason_check" CHECK ((answer <> 'no' or reason is not null) and (answer <> 'not-now' or until is not null))
);
--> statement-breakpoint
CREATE TABLE "experiments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"theme_id" uuid,
	"continues_id" uuid,
	"state" text DEFAULT 'idea' NOT NULL,
	"proposed_by" text NOT NULL,
	"problem" jsonb,
	"client_count" integer,
	"participant_count" integer,
	"measure" jsonb,
	"number_before" double precision,
	"number_target" double precision,
	"number_after" double precision,
	"belief" jsonb,
	"trial" jsonb,
	"place" jsonb,
	"starts_on" date,
	"ends_on" date,
	"success" jsonb,
	"decision_on" date,
	"started_on" date,
	"outcome" jsonb,
	"lesson" jsonb,
	"solved" text,
	"decision" text,
	"decided_on" date,
	"decided_by" text,
	"moved_by" text,
	"evidence" jsonb,
	"stopped_basis" jsonb,
	"lesson_words" "tsvector" GENERATED ALWAYS AS (to_tsvector('finnish', coalesce(lesson->>'fi', '') || ' ' || coalesce(problem->>'fi', '') || ' ' || coalesce(outcome->>'fi', '') || ' ' || coalesce(name->>'fi', '') || ' ' || coalesce(trial->>'fi', '')) || to_tsvector('swedish', coalesce(lesson->>'sv', '') || ' ' || coalesce(problem->>'sv', '') || ' ' || coalesce(outcome->>'sv', '') || ' ' || coalesce(name->>'sv', '') || ' ' || coalesce(trial->>'sv', '')) || to_tsvector('english', coalesce(lesson->>'en', '') || ' ' || coalesce(problem->>'en', '') || ' ' || coalesce(outcome->>'en', '') || ' ' || coalesce(name->>'en', '') || ' ' || coalesce(trial->>'en', ''))) STORED,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "experiments_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''),
	CONSTRAINT "experiments_state_check" CHECK (state in ('idea', 'asked', 'planned', 'running', 'lesson', 'adopted', 'adapted', 'stopped', 'continued')),
	CONSTRAINT "experiments_solved_check" CHECK (solved in ('yes', 'partly', 'no')),
	CONSTRAINT "experiments_decision_check" CHECK (decision in ('adopt', 'adapt', 'stop', 'try-again')),
	CONSTRAINT "experiments_decided_check" CHECK ((decision is null) = (decided_on is null) and (decision is null) = (decided_by is null)),
	CONSTRAINT "experiments_period_check" CHECK (starts_on <= ends_on),
	CONSTRAINT "experiments_decision_date_check" CHECK (started_on <= decision_on),
	CONSTRAINT "experiments_continues_check" CHECK (continues_id <> id),
	CONSTRAINT "experiments_counts_check" CHECK ((client_count = 4 or (client_count >= 0 and client_count % 5 = 0))
        and (participant_count = 4 or (participant_count >= 0 and participant_count % 5 = 0)))
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"experiment_id" uuid NOT NULL,
	"decision_on" date NOT NULL,
	"kind" text NOT NULL,
	"recipient" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp(3) with time zone,
	CONSTRAINT "reminders_once_unique" UNIQUE("experiment_id","decision_on","kind","recipient"),
	CONSTRAINT "reminders_kind_check" CHECK (kind in ('soon', 'due'))
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp(3) with time zone,
	"name" jsonb NOT NULL,
	"description" jsonb,
	"starts_on" date,
	"ends_on" date,
	"goal" integer,
	"sort_name" text GENERATED ALWAYS AS (lower(coalesce(name->>'fi', name->>'sv', name->>'en', ''))) STORED NOT NULL,
	CONSTRAINT "themes_name_check" CHECK (jsonb_typeof(name) = 'object' and coalesce(name->>'fi', name->>'sv', name->>'en', '') <> ''),
	CONSTRAINT "themes_period_check" CHECK (starts_on <= ends_on),
	CONSTRAINT "themes_goal_check" CHECK (goal > 0)
);
--> statement-breakpoint
ALTER TABLE "experiment_client_groups" ADD CONSTRAINT "experiment_client_groups_experiment_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_client_groups" ADD CONSTRAINT "experiment_client_groups_client_group_fk" FOREIGN KEY ("client_group_id") REFERENCES "public"."client_groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_notes" ADD CONSTRAINT "experiment_notes_experiment_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_teams" ADD CONSTRAINT "experiment_teams_experiment_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiment_teams" ADD CONSTRAINT "experiment_teams_team_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_continues_id_experiments_id_fk" FOREIGN KEY ("continues_id") REFERENCES "public"."experiments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_theme_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_experiment_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "experiment_client_groups_client_group" ON "experiment_client_groups" USING btree ("client_group_id");--> statement-breakpoint
CREATE INDEX "experiment_notes_experiment" ON "experiment_notes" USING btree ("experiment_id","day");--> statement-breakpoint
CREATE INDEX "experiment_teams_team" ON "experiment_teams" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "experiments_sort_name" ON "experiments" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "experiments_updated_at" ON "experiments" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "experiments_created_at" ON "experiments" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "experiments_theme" ON "experiments" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "experiments_continues" ON "experiments" USING btree ("continues_id");--> statement-breakpoint
CREATE INDEX "experiments_state" ON "experiments" USING btree ("state","decision_on");--> statement-breakpoint
CREATE INDEX "experiments_lesson_words" ON "experiments" USING gin ("lesson_words");--> statement-breakpoint
CREATE UNIQUE INDEX "themes_name_unique" ON "themes" USING btree (btrim("sort_name")) WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "events_ties" ON "events" USING btree ("id") WHERE entity = 'tie';