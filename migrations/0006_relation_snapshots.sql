CREATE TABLE "relation_snapshots" (
	"day" date PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"taken_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"content" "bytea" NOT NULL
);
