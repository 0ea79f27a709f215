"""offers, their versions, and favourites.

Revision: 2026_11_22_offers, after 2026_11_22_courses, 2026-11-22
"""

import sqlalchemy as sa
from alembic import op

revision = "2026_11_22_offers"
down_revision = "2026_11_22_courses"
branch_labels = None
depends_on = None


def upgrade() -> None:
    counter = op.create_table(
        "offer_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_offer_revision_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_revision")),
    )
    op.bulk_insert(counter, [{"id": 1, "number": 0}])
    op.create_table(
        "offers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("municipality", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("postcode", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.Column("precision", sa.String(), nullable=False),
        sa.Column("opening_hours", sa.Text(), nullable=False),
        sa.Column("by_appointment", sa.Boolean(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("wheelchair", sa.Boolean(), nullable=True),
        sa.Column("children", sa.Boolean(), nullable=True),
        sa.Column("women_only", sa.Boolean(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("contact_url", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("organiser_id", sa.Integer(), nullable=True),
        sa.Column("shipped_fingerprint", sa.String(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint("state IN ('active', 'retired')", name=op.f("ck_offers_state")),
        sa.CheckConstraint(
            "latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name=op.f("ck_offers_coordinates")
        ),
        sa.ForeignKeyConstraint(
            ["organiser_id"], ["persons.id"], name=op.f("fk_offers_organiser_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
        sa.UniqueConstraint("slug", name=op.f("uq_offers_slug")),
    )
    op.create_index(op.f("ix_offers_organiser_id"), "offers", ["organiser_id"], unique=False)
    op.create_index(op.f("ix_offers_revision"), "offers", ["revision"], unique=False)
    op.create_table(
        "offer_versions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("undoes_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["offer_id"], ["offers.id"], name=op.f("fk_offer_versions_offer_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["persons.id"], name=op.f("fk_offer_versions_author_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["undoes_id"], ["offer_versions.id"], name=op.f("fk_offer_versions_undoes_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_versions")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_offer_versions_undoes_id")),
    )
    op.create_index(op.f("ix_offer_versions_offer_id"), "offer_versions", ["offer_id"], unique=False)
    op.create_index(op.f("ix_offer_versions_author_id"), "offer_versions", ["author_id"], unique=False)
    op.create_table(
        "favourites",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_favourites_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_favourites_offer_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_favourites")),
        sa.UniqueConstraint("person_id", "offer_id", name=op.f("uq_favourites_person_id_offer_id")),
    )
    op.create_index(op.f("ix_favourites_offer_id"), "favourites", ["offer_id"], unique=False)


def downgrade() -> None:
    op.drop_table("favourites")
    op.drop_table("offer_versions")
    op.drop_table("offers")
    op.drop_table("offer_revision")
