//! SeaORM: active models are stored by `insert`, `update`, `save` and by `Entity::insert`; a filter only selects.
//@ lints: phi_stored_unencrypted
use phi::Phi;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveModelTrait, DatabaseConnection, EntityTrait, QueryFilter, Set};
use uuid::Uuid;

#[derive(Phi)]
struct Patient {
    #[phi(skip)]
    id: Uuid,
    name: String,
    ssn: String,
    phone: String,
    email: String,
    diagnosis: String,
}

mod patient {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "patients")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i32,
        pub title: String,
        pub ward: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

async fn insert(db: &DatabaseConnection, p: &Patient) -> Result<(), DbErr> {
    let row = patient::ActiveModel { title: Set(p.name.clone()), ward: Set(3), ..Default::default() };
    row.insert(db).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn by_entity(db: &DatabaseConnection, p: &Patient) -> Result<(), DbErr> {
    let row = patient::ActiveModel { title: Set(p.name.to_owned()), ..Default::default() };
    patient::Entity::insert(row).exec(db).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn update(db: &DatabaseConnection, id: i32, p: &Patient) -> Result<(), DbErr> {
    let found = patient::Entity::find_by_id(id).one(db).await?;
    let mut row: patient::ActiveModel = found.unwrap().into();
    row.title = Set(p.diagnosis.clone());
    row.update(db).await?; //~ phi_stored_unencrypted
    Ok(())
}

async fn filter(db: &DatabaseConnection, p: &Patient) -> Result<(), DbErr> {
    let _ = patient::Entity::find().filter(patient::Column::Title.eq(&p.name)).one(db).await?;
    let row = patient::ActiveModel { ward: Set(3), ..Default::default() };
    row.insert(db).await?;
    patient::Entity::delete_many().filter(patient::Column::Title.eq(&p.name)).exec(db).await?;
    Ok(())
}
