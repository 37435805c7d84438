create sequence payment_file_number;
